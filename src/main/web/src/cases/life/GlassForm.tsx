import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { api, take } from '~/api/client';
import type { CaseGlassBreak } from '~/api/schema';

import { RecordForm } from '../record/RecordForm';

/** Opens a case that is not one's own, in an emergency; a coordinator is told. */
export function GlassForm({ caseId }: { caseId: string }) {
  const { t } = useTranslation('casework');
  return (
    <RecordForm<CaseGlassBreak>
      initial={{ reason: '' }}
      lead={<Text>{t('glass.text')}</Text>}
      fields={[{ kind: 'long', name: 'reason', label: t('reason'), required: true }]}
      save={(body) => take(api.POST('/cases/{id}/break-glass', { params: { path: { id: caseId } }, body }))}
      submit={t('glass.do')}
      grave
      said={t('glass.done')}
    />
  );
}
