import { useTranslation } from 'react-i18next';

import { api, take } from '~/api/client';
import type { Case, InterviewRequest } from '~/api/schema';

import { isSide, usePeopleOptions } from '../names';
import { RecordForm } from '../record/RecordForm';

/** What one side said, alone. */
export function InterviewForm({ file, personId = '' }: { file: Case; personId?: string }) {
  const { t } = useTranslation('casework');
  const people = usePeopleOptions(file, isSide);
  return (
    <RecordForm<InterviewRequest>
      initial={{ personId, heldAt: '', faceToFace: true, summary: '' }}
      fields={[
        { kind: 'choice', name: 'personId', label: t('whom'), options: people, required: true },
        { kind: 'moment', name: 'heldAt', label: t('interview.heldAt'), required: true },
        { kind: 'tick', name: 'faceToFace', label: t('interview.faceToFace') },
        { kind: 'long', name: 'summary', label: t('interview.summary'), hint: t('interview.hint'), rows: 5, required: true },
      ]}
      save={(body) => take(api.POST('/cases/{id}/interviews', { params: { path: { id: file.id } }, body }))}
      said={t('interview.done')}
    />
  );
}
