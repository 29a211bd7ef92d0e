import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { api, take } from '~/api/client';
import type { Case, RestrictionCreate } from '~/api/schema';

import { usePeopleOptions } from '../names';
import { useCases } from '../queries';
import { RecordForm } from '../record/RecordForm';

const PAUSE_MS = 200;

/** Keeps two people of the family apart, or one of it (or all) from another family. */
export function RestrictionForm({ file }: { file: Case }) {
  const { t } = useTranslation(['casework', 'cases']);
  const people = usePeopleOptions(file, () => true);
  const [sought, seek] = useState('');
  const [q] = useDebouncedValue(sought.trim(), PAUSE_MS);
  const cases = useCases({ q: q === '' ? undefined : q }).items ?? [];
  const path = { id: file.id };
  return (
    <RecordForm<RestrictionCreate>
      initial={{ personId: '', withPersonId: '', withCaseId: '', reason: '', from: '', until: '' }}
      fields={[
        { kind: 'choice', name: 'personId', label: t('restriction.who'), hint: t('restriction.whoHint'), options: people },
        { kind: 'choice', name: 'withPersonId', label: t('restriction.withPerson'), options: people },
        {
          kind: 'search',
          name: 'withCaseId',
          label: t('restriction.withCase'),
          hint: t('restriction.caseHint'),
          options: cases
            .filter(({ id }) => id !== file.id)
            .map(({ id, number }) => ({ value: id, label: t('cases:case', { number }) })),
          onSearch: seek,
        },
        { kind: 'long', name: 'reason', label: t('reason'), rows: 2, required: true },
        { kind: 'date', name: 'from', label: t('party.from'), half: true },
        { kind: 'date', name: 'until', label: t('party.until'), half: true },
      ]}
      preview={async (body) =>
        (await take(api.POST('/cases/{id}/restrictions', { params: { path, query: { preview: true } }, body }))).visits
      }
      save={(body) => take(api.POST('/cases/{id}/restrictions', { params: { path }, body }))}
      said={t('restriction.done')}
    />
  );
}
