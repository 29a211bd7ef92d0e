import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { api, take } from '~/api/client';
import type { Case } from '~/api/schema';

import { RecordForm } from '../record/RecordForm';

/** Begins the service. */
export function ActivateForm({ file }: { file: Case }) {
  const { t } = useTranslation('casework');
  return (
    <RecordForm<Record<string, never>>
      initial={{}}
      lead={<Text>{t('activate.text')}</Text>}
      fields={[]}
      save={() => take(api.POST('/cases/{id}/activate', { params: { path: { id: file.id } }, body: {} }))}
      submit={t('activate.do')}
      said={t('activate.done')}
    />
  );
}
