import { Stack, Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { YesNoBox } from './Boxes';
import type { Intake } from './useSteps';

/** What is known of danger; the other side and the court never read it. */
export function SafetyStep({ intake }: { intake: Intake }) {
  const { t } = useTranslation('referralForm');
  const { form } = intake;
  return (
    <Stack gap="lg">
      <Text c="dimmed">{t('safety.lead')}</Text>
      <YesNoBox intake={intake} path="safety.domesticViolence" label={t('fields.domesticViolence')} />
      <YesNoBox intake={intake} path="safety.restrainingOrder" label={t('fields.restrainingOrder')} />
      <Textarea
        label={t('fields.allegations')}
        description={t('safety.allegations')}
        autosize
        minRows={3}
        {...form.getInputProps('safety.allegations')}
      />
      <Textarea
        label={t('fields.safetyNotes')}
        description={t('safety.notes')}
        autosize
        minRows={2}
        {...form.getInputProps('safety.notes')}
      />
    </Stack>
  );
}
