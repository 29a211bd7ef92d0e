import { Button, Fieldset, Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import { TimeField } from '~/ui/DateField';
import { focusNext, rowAfter } from '~/ui/focus';
import { WEEKDAYS, weekdayName } from '~/ui/weekdays';

import { ChoiceBox, NumberBox, TextBox } from './Boxes';
import { VISIT_TYPES } from './Order';
import type { Intake } from './useSteps';
import { newHours } from './values';

const MOST_HOURS = 14;

/** The contact that is asked for, and when the family can come. */
export function WishesStep({ intake }: { intake: Intake }) {
  const { t } = useTranslation(['referralForm', 'words']);
  const { form } = intake;
  const hours = form.values.requested.preferredHours;
  return (
    <Stack gap="lg">
      <Text c="dimmed">{t('wishes.lead')}</Text>
      <div className="pair">
        <ChoiceBox
          intake={intake}
          path="requested.visitType"
          label={t('fields.visitType')}
          required
          data={VISIT_TYPES.map((value) => ({ value, label: t(`words:visitType.${value}`) }))}
        />
        <TextBox
          intake={intake}
          path="requested.frequency"
          label={t('fields.frequency')}
          description={t('wishes.frequency')}
        />
        <NumberBox intake={intake} path="requested.durationMinutes" label={t('fields.durationMinutes')} />
      </div>
      <Fieldset legend={t('fields.preferredHours')} radius="md">
        <Stack>
          <Text size="sm" c="dimmed">
            {t('wishes.hours')}
          </Text>
          {hours.map((_, index) => (
            <Hours key={index} intake={intake} index={index} />
          ))}
          {hours.length < MOST_HOURS && (
            <Group>
              <Button
                variant="default"
                leftSection={<IconPlus size={18} aria-hidden />}
                onClick={() => {
                  form.insertListItem('requested.preferredHours', newHours());
                  focusNext(`requested.preferredHours.${hours.length}.weekday`);
                }}
              >
                {t('wishes.add')}
              </Button>
            </Group>
          )}
        </Stack>
      </Fieldset>
    </Stack>
  );
}

function Hours({ intake, index }: { intake: Intake; index: number }) {
  const { t, i18n } = useTranslation('referralForm');
  const { form } = intake;
  const at = `requested.preferredHours.${index}`;
  return (
    <Group align="flex-end" gap="sm" className="hours">
      <ChoiceBox
        intake={intake}
        path={`${at}.weekday`}
        label={t('fields.weekday')}
        data={WEEKDAYS.map((value) => ({ value, label: weekdayName(value, i18n.language) }))}
      />
      <TimeField label={t('fields.from')} {...form.getInputProps(`${at}.from`)} />
      <TimeField label={t('fields.until')} {...form.getInputProps(`${at}.until`)} />
      <Button
        variant="subtle"
        color="gray"
        onClick={() => {
          const next = rowAfter(index, form.values.requested.preferredHours.length);
          form.removeListItem('requested.preferredHours', index);
          focusNext(`requested.preferredHours.${next}.weekday`, 'requested.durationMinutes');
        }}
      >
        {t('wishes.remove', { number: index + 1 })}
      </Button>
    </Group>
  );
}
