import { Select, Stack, Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { InvolvementPart } from '~/api/schema';
import { Panel } from '~/ui/Panel';
import { nameOf } from '~/ui/people';

import { useFamily } from '../queries';
import type { Autosave } from './Autosave';
import type { Values } from './values';

const PARTS = ['INVOLVED', 'INJURED', 'WITNESS'] as const satisfies readonly InvolvementPart[];

interface Props {
  draft: Autosave<Values>;
  values: Values;
  /** What the service refused, by the field. */
  errors: ReadonlyMap<string, string>;
}

/** Who of the family was there, and what part they had. */
export function PeopleFields({ draft, values, errors }: Props) {
  const { t, i18n } = useTranslation(['incidents', 'words']);
  const family = useFamily(values.caseId, values.visitId);
  const put = (personId: string, part: InvolvementPart | null, injury = '') =>
    draft.change({
      people: [
        ...values.people.filter((person) => person.personId !== personId),
        ...(part === null ? [] : [{ personId, part, injury }]),
      ],
    });
  return (
    <Panel title={t('people')}>
      {family.length === 0 && <Text c="dimmed">{t('noNames')}</Text>}
      <Stack gap="md">
        {family.map((person) => {
          const index = values.people.findIndex(({ personId }) => personId === person.personId);
          const told = values.people[index];
          const name = nameOf(person, i18n.language);
          return (
            <div key={person.personId}>
              <Select
                label={`${name} · ${t(`words:party.${person.role}`)}`}
                placeholder={t('notThere')}
                clearable
                clearButtonProps={{ 'aria-label': `${t('notThere')}: ${name}` }}
                data={PARTS.map((value) => ({ value, label: t(`part.${value}`) }))}
                value={told?.part ?? null}
                error={errors.get(`people[${index}].personId`)}
                onChange={(part) => put(person.personId, part, told?.injury)}
              />
              {told?.part === 'INJURED' && (
                <Textarea
                  mt="xs"
                  label={t('injury', { name })}
                  autosize
                  minRows={2}
                  maxLength={2_000}
                  value={told.injury}
                  error={errors.get(`people[${index}].injury`)}
                  onChange={({ currentTarget }) => put(person.personId, 'INJURED', currentTarget.value)}
                />
              )}
            </div>
          );
        })}
      </Stack>
    </Panel>
  );
}

