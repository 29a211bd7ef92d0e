import { Select, type SelectProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Case } from '~/api/schema';
import { current, once } from '~/cases/names';
import { useCase, useCases } from '~/cases/queries';
import { nameOf } from '~/ui/people';
import { useTimes } from '~/ui/times';

const PAUSE_MS = 200;

/** The case by its number or a name, found as one types. */
export function CasePicker({ value, onChange, ...props }: Omit<SelectProps, 'data' | 'value' | 'onChange'> & { value: string | null; onChange: (id: string | null) => void }) {
  const { t, i18n } = useTranslation('timetable');
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const found = useCases({ status: 'ACTIVE', q: q === '' || q.includes(' · ') ? undefined : q });
  const chosen = useCase(value ?? '', value !== null);
  const today = useTimes().today();
  const label = (file: Case) =>
    [
      file.number,
      once(current(file, today))
        .filter(({ role }) => role === 'CHILD' || role === 'VISITING_PARENT')
        .map((person) => nameOf(person, i18n.language))
        .join(', '),
    ].join(' · ');
  const files = new Map([...(found.items ?? []), ...(chosen.data === undefined ? [] : [chosen.data])].map((file) => [file.id, file]));
  return (
    <Select
      label={t('find.case')}
      placeholder={t('find.casePlaceholder')}
      searchable
      data={[...files.values()].map((file) => ({ value: file.id, label: label(file) }))}
      filter={({ options }) => options}
      nothingFoundMessage={t('find.noCase')}
      value={value}
      onChange={onChange}
      searchValue={typed}
      onSearchChange={setTyped}
      {...props}
    />
  );
}
