import { List, Skeleton, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { api, take } from '~/api/client';
import type { Case, CaseVerbResume, Returned } from '~/api/schema';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';

import { RecordForm } from '../record/RecordForm';

/** Takes the service up again; the visits that the pause called off may come back, as far as they still can. */
export function ResumeForm({ file }: { file: Case }) {
  const { t, i18n } = useTranslation('casework');
  const path = { id: file.id };
  const preview = useQuery({
    // It is asked once: nothing it shows is there any more when the case goes on.
    queryKey: ['edit', 'resume', file.id, i18n.language],
    queryFn: () =>
      take(api.POST('/cases/{id}/resume', { params: { path, query: { preview: true } }, body: { putBack: true } })),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  if (preview.data === undefined) {
    return preview.error === null ? <Skeleton height={120} /> : <ProblemNote problem={preview.error} />;
  }
  const { visits } = preview.data;
  return (
    <RecordForm<CaseVerbResume>
      initial={{ putBack: visits.some(({ outcome }) => outcome === 'PUT_BACK') }}
      lead={<Text>{t('resume.text')}</Text>}
      fields={
        visits.length === 0
          ? []
          : [
              { kind: 'tick', name: 'putBack', label: t('resume.putBack', { count: visits.length }) },
              { kind: 'shown', name: 'visits', view: <Coming visits={visits} /> },
            ]
      }
      save={(body) => take(api.POST('/cases/{id}/resume', { params: { path }, body }))}
      submit={t('resume.do')}
      said={t('resume.done')}
    />
  );
}

function Coming({ visits }: { visits: readonly Returned[] }) {
  const { t } = useTranslation('casework');
  const times = useTimes();
  return (
    <List size="sm">
      {visits.map((visit) => (
        <List.Item key={visit.visitId}>
          {[
            times.moment(visit.startsAt),
            t(`resume.outcome.${visit.outcome}`),
            ...visit.reasons.map(({ message }) => message),
          ].join(' · ')}
        </List.Item>
      ))}
    </List>
  );
}
