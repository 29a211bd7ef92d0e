import { Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { WEEKDAYS, weekdayName } from '~/ui/weekdays';

import { AnyOf, OneOf } from './Choices';
import type { Form } from './form';

const OFF = { autoComplete: 'off', size: 'md' } as const;
const DURATIONS = [30, 60, 90, 120, 180];

/** What they would like; what becomes possible the center says. */
export function Wish({ form }: { form: Form }) {
  const { t } = useTranslation('application');
  return (
    <Stack gap="lg">
      <OneOf
        label={t('wish.type')}
        description={t('wish.typeText')}
        choices={(['SUPERVISED', 'SUPPORTED', 'EXCHANGE', 'VIRTUAL'] as const).map((value) => ({
          value,
          label: t(`wish.types.${value}`),
        }))}
        {...form.getInputProps('application.requested.visitType')}
      />
      <Textarea
        {...OFF}
        autosize
        minRows={4}
        maxLength={5000}
        label={t('wish.reason')}
        description={t('wish.reasonText')}
        {...form.getInputProps('application.reason')}
      />
      <TextInput
        {...OFF}
        maxLength={500}
        label={t('wish.frequency')}
        description={t('wish.frequencyText')}
        {...form.getInputProps('application.requested.frequency')}
      />
      <Times form={form} />
    </Stack>
  );
}

function Times({ form }: { form: Form }) {
  const { t, i18n } = useTranslation('application');
  const minutes = new Intl.NumberFormat(i18n.language, { style: 'unit', unit: 'minute', unitDisplay: 'long' });
  const { weekdays } = form.getValues().application.requested;
  return (
    <>
      <NativeSelect
        size="md"
        label={t('wish.duration')}
        data={[
          { value: '', label: t('wish.durationOpen') },
          ...DURATIONS.map((value) => ({ value: String(value), label: minutes.format(value) })),
        ]}
        {...form.getInputProps('application.requested.durationMinutes')}
      />
      <AnyOf
        label={t('wish.weekdays')}
        description={t('wish.weekdaysText')}
        choices={WEEKDAYS.map((value) => ({ value, label: weekdayName(value, i18n.language) }))}
        {...form.getInputProps('application.requested.weekdays')}
      />
      {weekdays.length > 0 && (
        <Group gap="md" align="flex-start">
          <TextInput
            {...OFF}
            type="time"
            label={t('wish.from')}
            {...form.getInputProps('application.requested.from')}
          />
          <TextInput
            {...OFF}
            type="time"
            label={t('wish.until')}
            {...form.getInputProps('application.requested.until')}
          />
        </Group>
      )}
    </>
  );
}
