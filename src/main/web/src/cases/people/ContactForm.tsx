import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { api, take, taken } from '~/api/client';
import type { ContactChange } from '~/api/schema';

import { EditForm } from '../record/EditForm';
import type { Read } from '../record/useRecord';

async function read(personId: string): Promise<Read<ContactChange>> {
  const { data, etag } = await taken(api.GET('/people/{personId}/contact', { params: { path: { personId } } }));
  const { phone = '', email = '', address = '', workplace = '', school = '', confidential } = data;
  return { values: { phone, email, address, workplace, school, confidential }, etag };
}

/** Where somebody is to be found; to read it for that is a look like any other. */
export function ContactForm({ personId }: { personId: string }) {
  const { t } = useTranslation(['casework', 'cases']);
  return (
    <EditForm<ContactChange>
      readAs={['contact', personId]}
      read={() => read(personId)}
      lead={
        <Text size="sm" c="dimmed">
          {t('cases:contact.audited')}
        </Text>
      }
      fields={[
        { kind: 'text', type: 'tel', name: 'phone', label: t('contact.phone'), half: true },
        { kind: 'text', type: 'email', name: 'email', label: t('contact.email'), half: true },
        { kind: 'text', name: 'address', label: t('contact.address') },
        { kind: 'text', name: 'workplace', label: t('contact.workplace') },
        { kind: 'text', name: 'school', label: t('contact.school') },
        { kind: 'tick', name: 'confidential', label: t('contact.secret'), hint: t('contact.secretHint') },
      ]}
      save={(body, etag) =>
        take(
          api.PUT('/people/{personId}/contact', {
            params: { path: { personId }, header: { 'If-Match': etag } },
            body,
          }),
        )
      }
      said={t('contact.done')}
      refreshes={[['contact', personId]]}
    />
  );
}
