import { Alert, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { api, take } from '~/api/client';
import { usePages } from '~/api/pages';
import type { Contact, ContactHistory } from '~/api/schema';
import { Opens } from '~/ui/Opens';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';

import { useStaffNames } from '../names';
import { Entry, Records } from '../record/Records';
import { ContactForm } from './ContactForm';

const FIELDS = ['phone', 'email', 'address', 'workplace', 'school'] as const;

/** Contact data are fetched when somebody asks for them, since each look is audited; and kept nowhere. */
const LOOK = { staleTime: Infinity, gcTime: 0, refetchOnWindowFocus: false };

function useContact(personId: string) {
  return useQuery({
    queryKey: ['contact', personId],
    queryFn: () => take(api.GET('/people/{personId}/contact', { params: { path: { personId } } })),
    ...LOOK,
  });
}

export function ContactData({ personId, name }: { personId: string; name: string }) {
  const { t } = useTranslation(['cases', 'casework']);
  const { data: contact, error } = useContact(personId);
  return (
    <div className="contact" aria-live="polite">
      <ProblemNote problem={error} />
      {contact?.confidential === true && (
        <Alert color="red" mb="xs">
          {t('contact.confidential')}
        </Alert>
      )}
      {contact !== undefined && <Known contact={contact} />}
      <Group gap="xs" mt="sm" className="no-print">
        <Opens title={t('casework:contact.change')} about={name} size="compact-sm">
          <ContactForm personId={personId} />
        </Opens>
        <Opens title={t('casework:contact.before')} about={name} size="compact-sm">
          <Former personId={personId} />
        </Opens>
      </Group>
    </div>
  );
}

function Known({ contact }: { contact: Contact | ContactHistory }) {
  const { t } = useTranslation('cases');
  const told = FIELDS.filter((field) => contact[field] !== undefined);
  return told.length === 0 ? (
    <Text c="dimmed">{t('contact.empty')}</Text>
  ) : (
    <dl className="facts">
      {told.map((field) => (
        <div key={field}>
          <dt>{t(`contact.${field}`)}</dt>
          <dd>{contact[field]}</dd>
        </div>
      ))}
    </dl>
  );
}

/** How the person was reached before. */
function Former({ personId }: { personId: string }) {
  const { t } = useTranslation('casework');
  const times = useTimes();
  const staff = useStaffNames();
  const former = usePages(
    ['contact', personId, 'history'],
    () => take(api.GET('/people/{personId}/contact/history', { params: { path: { personId } } })),
    LOOK,
  );
  const items = former.items?.map((each) => ({ ...each, id: String(each.version) }));
  return (
    <Records title={t('contact.before')} none={t('contact.never')} list={{ ...former, items }}>
      {(each) => (
        <Entry
          name={t('contact.untilThen', { when: times.moment(each.replacedAt) })}
          facts={[staff(each.replacedBy)]}
        >
          <Known contact={each} />
        </Entry>
      )}
    </Records>
  );
}
