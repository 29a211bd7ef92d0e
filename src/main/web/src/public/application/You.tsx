import { Checkbox, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { BirthDate } from './BirthDate';
import { AnyOf, OneOf } from './Choices';
import type { Form } from './form';
import { useLanguageNames } from './languageNames';
import { NameFields } from './NameFields';

/** Those spoken where this is used, besides the languages that everything is there in. */
const SPOKEN = ['bg', 'tr', 'en', 'hu', 'lt', 'rom', 'ru', 'uk', 'ar', 'ro', 'pl', 'de'];

const OFF = { autoComplete: 'off', size: 'md' } as const;

export function You({ form }: { form: Form }) {
  const { t } = useTranslation('application');
  const nameOfLanguage = useLanguageNames();
  const languages = SPOKEN.map((value) => ({ value, label: nameOfLanguage(value) }));
  return (
    <Stack gap="lg">
      <OneOf
        label={t('you.side')}
        choices={[
          { value: 'RESIDENTIAL_PARENT', label: t('you.resident') },
          { value: 'VISITING_PARENT', label: t('you.visiting') },
          { value: 'CARER', label: t('you.carer'), description: t('you.carerText') },
        ]}
        {...form.getInputProps('application.side')}
      />
      <NameFields form={form} path="application.applicant" />
      <BirthDate
        label={t('you.birthDate')}
        description={t('you.birthDateText')}
        {...form.getInputProps('application.applicant.birthDate')}
      />
      <AnyOf
        label={t('you.languages')}
        description={t('you.languagesText')}
        choices={languages}
        {...form.getInputProps('application.applicant.languages')}
      />
    </Stack>
  );
}

export function Reach({ form }: { form: Form }) {
  const { t } = useTranslation('application');
  const { phone, email } = form.getValues().application.applicant;
  return (
    <Stack gap="lg">
      <TextInput
        {...OFF}
        type="tel"
        label={t('reach.phone')}
        description={t('reach.phoneText')}
        {...form.getInputProps('application.applicant.phone')}
      />
      <TextInput
        {...OFF}
        type="email"
        label={t('reach.email')}
        description={t('reach.emailText')}
        {...form.getInputProps('application.applicant.email')}
      />
      {phone.trim() === '' && email.trim() === '' && <Text c="dimmed">{t('reach.none')}</Text>}
      <Textarea
        {...OFF}
        autosize
        minRows={2}
        label={t('reach.address')}
        description={t('reach.addressText')}
        {...form.getInputProps('application.applicant.address')}
      />
      <Checkbox
        size="md"
        label={t('reach.confidential')}
        description={t('reach.confidentialText')}
        {...form.getInputProps('application.applicant.addressConfidential', { type: 'checkbox' })}
      />
    </Stack>
  );
}
