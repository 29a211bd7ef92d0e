import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { Form } from './form';

/** The two parts of a name, in the order in which people of the language say them. */
export function NameFields({ form, path }: { form: Form; path: string }) {
  const { t, i18n } = useTranslation('application');
  const parts = ['givenName', 'familyName'] as const;
  const ordered = i18n.language === 'hu' ? parts.toReversed() : parts;
  return ordered.map((part) => (
    <TextInput
      key={part}
      size="md"
      autoComplete="off"
      maxLength={200}
      label={t(part)}
      {...form.getInputProps(`${path}.${part}`)}
    />
  ));
}
