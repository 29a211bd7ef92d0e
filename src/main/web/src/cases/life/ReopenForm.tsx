import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

import { api, take } from '~/api/client';
import type { Case, ReopeningReopen } from '~/api/schema';

import { RecordForm } from '../record/RecordForm';

/** The matter goes on in a new case, which is shown then. */
export function ReopenForm({ file }: { file: Case }) {
  const { t } = useTranslation('casework');
  const navigate = useNavigate();
  return (
    <RecordForm<ReopeningReopen>
      initial={{ reason: '' }}
      lead={<Text>{t('reopen.text')}</Text>}
      fields={[{ kind: 'long', name: 'reason', label: t('reason'), required: true }]}
      save={async (body) => {
        const next = await take(api.POST('/cases/{id}/reopen', { params: { path: { id: file.id } }, body }));
        void navigate(`/cases/${next.id}`);
      }}
      submit={t('reopen.do')}
      said={t('reopen.done')}
    />
  );
}
