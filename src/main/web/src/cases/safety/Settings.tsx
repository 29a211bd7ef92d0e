import { useTranslation } from 'react-i18next';

import { api, take, taken } from '~/api/client';
import type { Case, CaseDoorsReplace, StaffingReplace } from '~/api/schema';
import { useRole } from '~/app/session';
import { Opens } from '~/ui/Opens';
import { Panel } from '~/ui/Panel';

import { useDoorRules, useStaffing } from '../queries';
import { EditForm } from '../record/EditForm';

/** How many supervisors a visit of this family needs, and how its people pass the door. */
export function CaseSettings({ file }: { file: Case }) {
  const { t } = useTranslation('casework');
  const coordinates = useRole('COORDINATOR');
  const { data: staffing } = useStaffing(file.id);
  const { data: doors } = useDoorRules(file.id);
  const open = file.status !== 'CLOSED';
  return (
    <Panel
      title={t('staffing.title')}
      actions={
        open && (
          <>
            {coordinates && (
              <Opens title={t('staffing.change')}>
                <StaffingForm file={file} />
              </Opens>
            )}
            <Opens title={t('doors.change')}>
              <DoorsForm file={file} />
            </Opens>
          </>
        )
      }
    >
      <dl className="facts">
        {staffing !== undefined && (
          <div>
            <dt>{t('staffing.needed')}</dt>
            <dd>{[staffing.supervisorsNeeded, staffing.oneToOne && t('screening.oneToOne')].filter(Boolean).join(' · ')}</dd>
          </div>
        )}
        {doors !== undefined && (
          <>
            <div>
              <dt>{t('doors.gap')}</dt>
              <dd>{t('minutes', { count: doors.effective.gapMinutes })}</dd>
            </div>
            <div>
              <dt>{t('doors.handover')}</dt>
              <dd>{t('minutes', { count: doors.effective.handoverMinutes })}</dd>
            </div>
            <div>
              <dt>{t('doors.first')}</dt>
              <dd>{t(`doors.side.${doors.effective.firstArrival}`)}</dd>
            </div>
            <div>
              <dt>{t('doors.separation')}</dt>
              <dd>{t(`doors.${doors.effective.separation}`)}</dd>
            </div>
          </>
        )}
      </dl>
    </Panel>
  );
}

function StaffingForm({ file }: { file: Case }) {
  const { t } = useTranslation('casework');
  const path = { id: file.id };
  return (
    <EditForm<StaffingReplace>
      readAs={['staffing', file.id]}
      read={async () => {
        const { data, etag } = await taken(api.GET('/cases/{id}/staffing', { params: { path } }));
        return { values: { supervisorsNeeded: data.supervisorsNeeded }, etag };
      }}
      fields={[{ kind: 'number', name: 'supervisorsNeeded', label: t('staffing.needed'), hint: t('staffing.hint'), required: true }]}
      save={(body, etag) =>
        take(api.PUT('/cases/{id}/staffing', { params: { path, header: { 'If-Match': etag } }, body }))
      }
      said={t('staffing.done')}
    />
  );
}

function DoorsForm({ file }: { file: Case }) {
  const { t } = useTranslation('casework');
  const path = { id: file.id };
  return (
    <EditForm<CaseDoorsReplace>
      readAs={['door-rules', file.id]}
      read={async () => {
        const { data, etag } = await taken(api.GET('/cases/{id}/door-rules', { params: { path } }));
        const { gapMinutes = '', handoverMinutes = '', firstArrival = '', separation = '' } = data;
        return { values: { gapMinutes, handoverMinutes, firstArrival, separation }, etag };
      }}
      fields={[
        { kind: 'number', name: 'gapMinutes', label: t('doors.gap'), hint: t('doors.hint'), half: true },
        { kind: 'number', name: 'handoverMinutes', label: t('doors.handover'), hint: t('doors.hint'), half: true },
        {
          kind: 'choice',
          name: 'firstArrival',
          label: t('doors.first'),
          hint: t('doors.hint'),
          options: (['RESIDENTIAL', 'VISITING'] as const).map((side) => ({ value: side, label: t(`doors.side.${side}`) })),
        },
        {
          kind: 'choice',
          name: 'separation',
          label: t('doors.separation'),
          hint: t('doors.hint'),
          options: (['BUILDING', 'DOOR'] as const).map((how) => ({ value: how, label: t(`doors.${how}`) })),
        },
      ]}
      save={(body, etag) =>
        take(api.PUT('/cases/{id}/door-rules', { params: { path, header: { 'If-Match': etag } }, body }))
      }
      said={t('doors.done')}
    />
  );
}
