import { useTranslation } from 'react-i18next';

import { api, take } from '~/api/client';
import type { Case, CaseVerbAssign } from '~/api/schema';
import { useStaff } from '~/center/queries';

import { RecordForm } from '../record/RecordForm';

/** Makes the case somebody's. */
export function AssignForm({ file }: { file: Case }) {
  const { t } = useTranslation('casework');
  const workers = [...useStaff().values()].filter(({ roles }) =>
    roles.some((role) => role === 'CASE_WORKER' || role === 'COORDINATOR'),
  );
  return (
    <RecordForm<CaseVerbAssign>
      initial={{ userId: file.caseWorker ?? '' }}
      fields={[
        {
          kind: 'choice',
          name: 'userId',
          label: t('assign.who'),
          hint: t('assign.hint'),
          options: workers.map(({ id, displayName }) => ({ value: id, label: displayName })),
          required: true,
        },
      ]}
      save={(body) => take(api.POST('/cases/{id}/assign', { params: { path: { id: file.id } }, body }))}
      submit={t('assign.do')}
      said={t('assign.done')}
    />
  );
}
