import { Alert, Anchor, Button, Group, Stack, Text, TextInput, UnstyledButton } from '@mantine/core';
import { useDebouncedValue, useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { api, take } from '~/api/client';
import type { ReferralSummaryNamed } from '~/api/schema';
import { Dialog } from '~/ui/Dialog';
import { nameOf } from '~/ui/people';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';

import type { Intake } from './useSteps';

interface Props {
  intake: Intake;
  list: 'adults' | 'children';
  index: number;
}

/** Recognises somebody of an earlier referral, who then need not be typed again. */
export function Known({ intake: { form }, list, index }: Props) {
  const { t, i18n } = useTranslation('referralForm');
  const [opened, window] = useDisclosure(false);
  const entry = form.values[list][index];
  const put = (person: Pick<ReferralSummaryNamed, 'personId' | 'givenName' | 'familyName' | 'birthDate'>) => {
    form.setFieldValue(`${list}.${index}.personId`, person.personId);
    form.setFieldValue(`${list}.${index}.givenName`, person.givenName);
    form.setFieldValue(`${list}.${index}.familyName`, person.familyName);
    form.setFieldValue(`${list}.${index}.birthDate`, person.birthDate ?? '');
    window.close();
  };
  if (entry !== undefined && entry.personId !== '') {
    return (
      <Alert color="lagoon" title={nameOf(entry, i18n.language)}>
        <Group justify="space-between" gap="sm">
          <Text>{t('known.is')}</Text>
          <Button
            variant="default"
            size="compact-md"
            onClick={() => put({ personId: '', givenName: '', familyName: '' })}
          >
            {t('known.forget')}
          </Button>
        </Group>
      </Alert>
    );
  }
  return (
    <>
      <Anchor component="button" type="button" size="sm" className="find-known" onClick={window.open}>
        {t('known.find')}
      </Anchor>
      <Dialog opened={opened} onClose={window.close} title={t('known.find')}>
        <Search children={list === 'children'} onChosen={put} />
      </Dialog>
    </>
  );
}

function Search({ children, onChosen }: { children: boolean; onChosen: (person: ReferralSummaryNamed) => void }) {
  const { t, i18n } = useTranslation(['referralForm', 'words']);
  const times = useTimes();
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), 200);
  const { data, error } = useQuery({
    queryKey: ['referrals', 'known', q],
    queryFn: () => take(api.GET('/referrals', { params: { query: { q, limit: 25 } } })),
    enabled: q.length > 1,
  });
  const people = new Map(
    data?.items
      .flatMap((referral) => referral.people)
      .filter(({ role }) => (role === 'CHILD') === children)
      .map((person) => [person.personId, person]),
  );
  return (
    <Stack>
      <TextInput
        type="search"
        label={t('known.search')}
        data-autofocus
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <ProblemNote problem={error} />
      <Text role="status" size="sm" c="dimmed">
        {data !== undefined && t('known.found', { count: people.size })}
      </Text>
      <ul className="rows">
        {[...people.values()].map((person) => (
          <li className="row" key={person.personId}>
            <UnstyledButton className="pick" onClick={() => onChosen(person)}>
              <Text component="span" display="block" fw={600}>
                {nameOf(person, i18n.language)}
              </Text>
              <Text component="span" size="sm" c="dimmed">
                {[t(`words:party.${person.role}`), person.birthDate === undefined ? undefined : times.date(person.birthDate)]
                  .filter(Boolean)
                  .join(' · ')}
              </Text>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </Stack>
  );
}
