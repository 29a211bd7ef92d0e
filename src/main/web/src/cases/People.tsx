import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconEyeOff, IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Case, CasePerson } from '~/api/schema';
import { Panel } from '~/ui/Panel';
import { nameOf } from '~/ui/people';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';

import { useContact } from './queries';

const FIELDS = ['phone', 'email', 'address', 'workplace', 'school'] as const;

/** The people of a case; where to find them stays closed until somebody asks, and that is written down. */
export function People({ file }: { file: Case }) {
  const { t } = useTranslation('cases');
  return (
    <Panel title={t('people')}>
      <Text size="sm" c="dimmed" mb="xs">
        {t('contact.audited')}
      </Text>
      <Stack gap={0} component="ul" className="rows">
        {file.people.map((person) => (
          <Person key={person.personId + person.role} person={person} />
        ))}
      </Stack>
    </Panel>
  );
}

function Person({ person }: { person: CasePerson }) {
  const { t, i18n } = useTranslation(['cases', 'words']);
  const times = useTimes();
  const [shown, setShown] = useState(false);
  const name = nameOf(person, i18n.language);
  const role = t(`words:party.${person.role}`);
  return (
    <li className="row">
      <Group justify="space-between" gap="xs">
        <div className="row-what">
          <Text component="span" display="block" fw={600}>
            {name}
          </Text>
          <Text component="span" size="sm" c="dimmed">
            {person.until === undefined ? role : `${role} · ${t('until', { date: times.date(person.until) })}`}
          </Text>
        </div>
        <Button
          variant="default"
          size="compact-md"
          leftSection={shown ? <IconEyeOff size={16} aria-hidden /> : <IconLock size={16} aria-hidden />}
          aria-expanded={shown}
          aria-label={`${t(shown ? 'contact.hide' : 'contact.show')}: ${name}`}
          onClick={() => setShown(!shown)}
        >
          {t(shown ? 'contact.hide' : 'contact.show')}
        </Button>
      </Group>
      {shown && <ContactData personId={person.personId} />}
    </li>
  );
}

function ContactData({ personId }: { personId: string }) {
  const { t } = useTranslation('cases');
  const { data: contact, error } = useContact(personId, true);
  const told = FIELDS.filter((field) => contact?.[field] !== undefined);
  return (
    <div className="contact" aria-live="polite">
      <ProblemNote problem={error} />
      {contact?.confidential === true && (
        <Alert color="red" mb="xs" className="told">
          {t('contact.confidential')}
        </Alert>
      )}
      {contact !== undefined && told.length === 0 && <Text c="dimmed">{t('contact.empty')}</Text>}
      <dl className="facts">
        {told.map((field) => (
          <div key={field}>
            <dt>{t(`contact.${field}`)}</dt>
            <dd>{contact?.[field]}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
