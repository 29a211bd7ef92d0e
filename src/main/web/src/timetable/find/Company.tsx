import { Checkbox, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { CasePerson } from '~/api/schema';
import { nameOf } from '~/ui/people';

interface Props {
  people: readonly CasePerson[];
  comes: (person: CasePerson) => boolean;
  toggle: (person: CasePerson) => void;
  error: ReactNode;
}

/** Who of a family comes to a visit. */
export function Company({ people, comes, toggle, error }: Props) {
  const { t, i18n } = useTranslation(['timetable', 'words']);
  return (
    <fieldset className="tt-people">
      <legend>{t('book.people')}</legend>
      {people.map((person) => (
        <Checkbox
          key={person.personId}
          label={`${nameOf(person, i18n.language)} (${t(`words:party.${person.role}`)})`}
          checked={comes(person)}
          onChange={() => toggle(person)}
        />
      ))}
      {error !== undefined && (
        <Text c="var(--mantine-color-error)" size="sm">
          {error}
        </Text>
      )}
    </fieldset>
  );
}
