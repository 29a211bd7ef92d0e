import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { api, take } from '~/api/client';
import type { Case } from '~/api/schema';
import { useCase } from '~/cases/queries';
import { nameOf } from '~/ui/people';

const PAUSE_MS = 200;

interface Props {
  label: string;
  value: string | undefined;
  onChoose: (id: string | undefined) => void;
  error?: ReactNode;
}

/** Finds a case by its number or by a name, in Cyrillic or Latin letters. */
export function CaseField({ label, value, onChoose, error }: Props) {
  const { t, i18n } = useTranslation('reports');
  const [typed, type] = useState('');
  const [q] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const chosen = useCase(value ?? '', value !== undefined);
  const title = (file: Case) =>
    [
      file.number,
      file.people
        .filter(({ role, until }) => role === 'CHILD' && until === undefined)
        .map((child) => nameOf(child, i18n.language))
        .join(', '),
    ]
      .filter(Boolean)
      .join(' · ');
  const name = chosen.data === undefined ? undefined : title(chosen.data);
  // What stands in the field after a choice is no question.
  const asked = q === '' || q === name ? undefined : q;
  const found = useQuery({
    queryKey: ['cases', 'field', asked],
    queryFn: () => take(api.GET('/cases', { params: { query: { q: asked, limit: 20 } } })),
    placeholderData: (before) => before,
  });
  const items = new Map(found.data?.items.map((file) => [file.id, title(file)]));
  if (value !== undefined && name !== undefined) {
    items.set(value, name);
  }
  return (
    <Select
      label={label}
      placeholder={t('caseField.hint')}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('caseField.clear') }}
      nothingFoundMessage={t('caseField.none')}
      // The service has searched already, by rules of its own for letters.
      filter={({ options }) => options}
      data={[...items].map(([id, text]) => ({ value: id, label: text }))}
      onSearchChange={type}
      value={value ?? null}
      onChange={(id) => onChoose(id ?? undefined)}
      error={error}
    />
  );
}
