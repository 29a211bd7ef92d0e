import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { api, take } from '~/api/client';
import type { Case, CaseVerbSuspend } from '~/api/schema';

import { RecordForm } from '../record/RecordForm';

/** Pauses the service; the visits ahead are called off, and are shown first. */
export function SuspendForm({ file }: { file: Case }) {
  const { t } = useTranslation('casework');
  const path = { id: file.id };
  return (
    <RecordForm<CaseVerbSuspend>
      initial={{ reason: '', notice: '', conditions: '', reviewOn: '' }}
      lead={<Text>{t('suspend.text')}</Text>}
      fields={[
        { kind: 'long', name: 'reason', label: t('reason'), hint: t('suspend.reasonHint'), rows: 2, required: true },
        { kind: 'long', name: 'notice', label: t('suspend.notice'), hint: t('suspend.noticeHint') },
        { kind: 'long', name: 'conditions', label: t('suspend.conditions'), rows: 2 },
        { kind: 'date', name: 'reviewOn', label: t('suspend.reviewOn') },
      ]}
      preview={async (body) =>
        (await take(api.POST('/cases/{id}/suspend', { params: { path, query: { preview: true } }, body }))).visits
      }
      save={(body) => take(api.POST('/cases/{id}/suspend', { params: { path }, body }))}
      submit={t('suspend.do')}
      grave
      said={t('suspend.done')}
    />
  );
}
