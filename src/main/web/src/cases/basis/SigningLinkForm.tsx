import { Alert, Button, Code, CopyButton, Group, Stack, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { api, take } from '~/api/client';
import type { Case, SigningLinkMade, SigningLinkRequest, TextPurpose } from '~/api/schema';
import { useWindow } from '~/ui/windowContext';

import { isSide, usePeopleOptions } from '../names';
import { RecordForm } from '../record/RecordForm';
import { languageName, useTexts } from './texts';

const PURPOSES = ['SERVICE_AGREEMENT', 'CONTACT', 'INFORMATION_SHARING'] as const;

/** Makes a link for one person to sign one text with, and shows it once. */
export function SigningLinkForm({ file }: { file: Case }) {
  const { t, i18n } = useTranslation(['casework', 'cases']);
  const people = usePeopleOptions(file, isSide);
  const texts = {
    SERVICE_AGREEMENT: useTexts('SERVICE_AGREEMENT').data,
    CONTACT: useTexts('CONTACT').data,
    INFORMATION_SHARING: useTexts('INFORMATION_SHARING').data,
  };
  const [made, setMade] = useState<SigningLinkMade>();
  if (made !== undefined) {
    return <Made link={made} />;
  }
  return (
    <RecordForm<SigningLinkRequest>
      initial={{ personId: '', purpose: 'SERVICE_AGREEMENT', language: i18n.language, mail: false }}
      lead={<Text>{t('link.text')}</Text>}
      fields={(value) => [
        { kind: 'choice', name: 'personId', label: t('whom'), options: people, required: true },
        {
          kind: 'radio',
          name: 'purpose',
          label: t('link.purpose'),
          options: PURPOSES.map((purpose) => ({ value: purpose, label: t(`cases:purpose.${purpose}`) })),
        },
        {
          kind: 'choice',
          name: 'language',
          label: t('signed.language'),
          options: (texts[value('purpose') as TextPurpose] ?? []).map((any) => ({ value: any.language, label: languageName(any.language) })),
        },
        { kind: 'tick', name: 'mail', label: t('link.mail'), hint: t('link.mailHint') },
      ]}
      save={async (body) =>
        setMade(await take(api.POST('/cases/{id}/signing-links', { params: { path: { id: file.id } }, body })))
      }
      submit={t('link.make')}
      stays
      said={t('link.made')}
    />
  );
}

function Made({ link }: { link: SigningLinkMade }) {
  const { t } = useTranslation(['casework', 'app']);
  const window = useWindow();
  const copies = useRef<HTMLButtonElement>(null);
  useEffect(() => copies.current?.focus(), []);
  return (
    <Stack>
      <Alert color="lagoon" title={t('link.made')}>
        {t(link.mailed ? 'link.mailed' : 'link.once')}
      </Alert>
      <Code block className="written">
        {link.url}
      </Code>
      <Group justify="flex-end">
        <CopyButton value={link.url}>
          {({ copied, copy }) => (
            <Button ref={copies} onClick={copy}>
              {t(copied ? 'link.copied' : 'link.copy')}
            </Button>
          )}
        </CopyButton>
        <Button variant="default" onClick={window.close}>
          {t('app:close')}
        </Button>
      </Group>
    </Stack>
  );
}
