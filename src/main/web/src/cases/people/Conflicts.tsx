import { useTranslation } from 'react-i18next';

import { api, take } from '~/api/client';
import type { Case, Conflict, ConflictDeclare, ConflictEnd } from '~/api/schema';
import { useMe, useRole } from '~/app/session';
import { useInterpreters, useStaff } from '~/center/queries';
import { Opens } from '~/ui/Opens';
import { useTimes } from '~/ui/times';

import { useConflicts } from '../lists';
import { useStaffNames } from '../names';
import { RecordForm } from '../record/RecordForm';
import { Entry, Records } from '../record/Records';

/** Who of the staff must have nothing to do with the family. */
export function Conflicts({ file }: { file: Case }) {
  const { t } = useTranslation('casework');
  const list = useConflicts(file.id);
  return (
    <Records
      title={t('conflict.title')}
      none={t('conflict.none')}
      list={list}
      actions={
        file.status !== 'CLOSED' && (
          <Opens title={t('conflict.declare')}>
            <ConflictForm file={file} />
          </Opens>
        )
      }
    >
      {(each) => <Declared file={file} conflict={each} />}
    </Records>
  );
}

function Declared({ file, conflict }: { file: Case; conflict: Conflict }) {
  const { t } = useTranslation('casework');
  const times = useTimes();
  const staff = useStaffNames();
  const interpreter = useInterpreters().data?.items.find(({ id }) => id === conflict.interpreterId)?.name;
  const coordinates = useRole('COORDINATOR');
  const path = { id: file.id, conflictId: conflict.id };
  const name = staff(conflict.userId) ?? interpreter ?? '';
  return (
    <Entry
      name={name}
      facts={[
        conflict.reason,
        times.date(times.dateOf(conflict.declaredAt)),
        conflict.caseWorker && t('conflict.worker'),
        conflict.visitsAhead.length > 0 && t('conflict.visits', { count: conflict.visitsAhead.length }),
        conflict.endedAt !== undefined && t('conflict.ended', { date: times.date(times.dateOf(conflict.endedAt)) }),
      ]}
      actions={
        coordinates &&
        conflict.endedAt === undefined && (
          <Opens title={t('conflict.end')} about={name} size="compact-sm">
            <RecordForm<ConflictEnd>
              initial={{ reason: '' }}
              fields={[{ kind: 'long', name: 'reason', label: t('reason'), required: true }]}
              save={(body) =>
                take(api.POST('/cases/{id}/conflicts-of-interest/{conflictId}/end', { params: { path }, body }))
              }
              submit={t('conflict.end')}
              said={t('conflict.over')}
            />
          </Opens>
        )
      }
    />
  );
}

function ConflictForm({ file }: { file: Case }) {
  const { t } = useTranslation('casework');
  const me = useMe();
  const coordinates = useRole('COORDINATOR');
  const staff = [...useStaff().values()].filter(({ id }) => coordinates || id === me.user.id);
  const interpreters = (useInterpreters().data?.items ?? []).filter(({ active }) => active);
  return (
    <RecordForm<ConflictDeclare>
      initial={{ userId: coordinates ? '' : me.user.id, interpreterId: '', reason: '' }}
      fields={[
        {
          kind: 'choice',
          name: 'userId',
          label: t('conflict.who'),
          options: staff.map(({ id, displayName }) => ({ value: id, label: displayName })),
        },
        ...(coordinates
          ? ([
              {
                kind: 'choice',
                name: 'interpreterId',
                label: t('conflict.interpreter'),
                options: interpreters.map(({ id, name }) => ({ value: id, label: name })),
              },
            ] as const)
          : []),
        { kind: 'long', name: 'reason', label: t('reason'), hint: t('conflict.hint'), rows: 2, required: true },
      ]}
      save={(body) =>
        take(api.POST('/cases/{id}/conflicts-of-interest', { params: { path: { id: file.id } }, body }))
      }
      said={t('conflict.done')}
    />
  );
}
