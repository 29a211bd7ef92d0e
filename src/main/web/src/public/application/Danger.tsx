import { Stack, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { OneOf } from './Choices';
import type { Form } from './form';

const OFF = { autoComplete: 'off', size: 'md', autosize: true, minRows: 3, maxLength: 5000 } as const;

/** What the center must know to keep them apart and safe. */
export function Danger({ form }: { form: Form }) {
  const { t } = useTranslation('application');
  const answers = (['yes', 'no'] as const).map((value) => ({ value, label: t(`answer.${value}`) }));
  return (
    <Stack gap="lg">
      <OneOf
        label={t('safety.violence')}
        choices={answers}
        {...form.getInputProps('application.safety.domesticViolence')}
      />
      <OneOf
        label={t('safety.order')}
        choices={answers}
        {...form.getInputProps('application.safety.restrainingOrder')}
      />
      <Textarea
        {...OFF}
        label={t('safety.allegations')}
        description={t('safety.mayBeEmpty')}
        {...form.getInputProps('application.safety.allegations')}
      />
      <Textarea
        {...OFF}
        label={t('safety.notes')}
        description={t('safety.notesText')}
        {...form.getInputProps('application.safety.notes')}
      />
    </Stack>
  );
}
