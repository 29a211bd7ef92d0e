import { Group, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { Case } from '~/api/schema';
import { useRole } from '~/app/session';
import { Opens } from '~/ui/Opens';
import { Panel } from '~/ui/Panel';
import { useTimes } from '~/ui/times';

import { useAssignments, useHolds, useSuspensions } from '../lists';
import { useStaffNames } from '../names';
import { AssignForm } from './AssignForm';
import { CloseForm } from './CloseForm';
import { HoldForm } from './HoldForm';
import { ReopenForm } from './ReopenForm';
import { ResumeForm } from './ResumeForm';
import { SuspendForm } from './SuspendForm';

/** Where the case came from, whose it is, and how it goes on or ends. */
export function Life({ file }: { file: Case }) {
  const { t } = useTranslation(['casework', 'cases', 'words']);
  return (
    <Panel title={t('life.title')}>
      <Stack>
        <Facts file={file} />
        <Acts file={file} />
      </Stack>
    </Panel>
  );
}

function Facts({ file }: { file: Case }) {
  const { t } = useTranslation(['casework', 'cases', 'words']);
  const times = useTimes();
  const staff = useStaffNames();
  const day = (instant: string) => times.date(times.dateOf(instant));
  const assigned = useAssignments(file.id).items?.findLast(({ caseWorker }) => caseWorker === file.caseWorker);
  const suspensions = useSuspensions(file.id).items?.length ?? 0;
  const holds = useHolds(file.id, useRole('COORDINATOR')).items?.length ?? 0;
  const facts = [
    [t('life.from'), t(`words:source.${file.source}`)],
    [t('cases:received'), day(file.receivedAt)],
    [t('life.opened'), day(file.openedAt)],
    [
      t('cases:worker'),
      file.caseWorker === undefined
        ? t('cases:nobody')
        : [staff(file.caseWorker), assigned && t('life.since', { date: day(assigned.assignedAt) })].filter(Boolean).join(', '),
    ],
    [t('life.closed'), file.closedAt && day(file.closedAt)],
    [t('reason'), file.closeReason && t(`close.reason.${file.closeReason}`)],
    [t('close.summary'), file.closeSummary],
    [t('life.suspensions'), suspensions > 0 && String(suspensions)],
    [t('life.holds'), holds > 0 && String(holds)],
  ] as const;
  return (
    <dl className="facts">
      {facts.map(([name, said]) =>
        said === undefined || said === false || said === '' ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="written">{said}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

function Acts({ file }: { file: Case }) {
  const { t } = useTranslation('casework');
  const coordinates = useRole('COORDINATOR');
  const open = file.status !== 'CLOSED';
  return (
    <Group gap="sm" className="no-print">
      {file.status === 'ACTIVE' && (
        <Opens title={t('suspend.do')}>
          <SuspendForm file={file} />
        </Opens>
      )}
      {file.status === 'SUSPENDED' && (
        <Opens title={t('resume.do')}>
          <ResumeForm file={file} />
        </Opens>
      )}
      {coordinates && open && (
        <>
          <Opens title={t('assign.do')}>
            <AssignForm file={file} />
          </Opens>
          <Opens title={t('close.do')}>
            <CloseForm file={file} />
          </Opens>
        </>
      )}
      {coordinates && !open && (
        <Opens title={t('reopen.do')}>
          <ReopenForm file={file} />
        </Opens>
      )}
      {coordinates && (
        <Opens title={t(file.legalHold === undefined ? 'hold.do' : 'hold.release')}>
          <HoldForm file={file} />
        </Opens>
      )}
    </Group>
  );
}
