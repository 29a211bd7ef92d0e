import './week.css';

import { ActionIcon, Button, Group, Input, Stack, Text } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconCopy, IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import type { DayOfWeek, WeeklyHours } from '~/api/schema';
import { TimeField } from '~/ui/DateField';
import { WEEKDAYS } from '~/ui/weekdays';

import { copied, stretchesOf } from './week';

interface Props<Values> {
  form: UseFormReturnType<Values>;
  /** The field of the form that holds the week. */
  field: keyof Values & string;
  /** What a day without any hours is: closed, or not at work. */
  empty: string;
}

const WORKING_DAYS: readonly DayOfWeek[] = ['TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'];

/** A week of hours, day by day; a day may have several stretches. */
export function WeekFields<Values extends Record<string, unknown>>({ form, field, empty }: Props<Values>) {
  const { t } = useTranslation(['settings', 'words']);
  const week = form.values[field] as WeeklyHours[];
  const put = (hours: WeeklyHours[]) => {
    form.setValues({ [field]: hours } as Partial<Values>);
    form.clearErrors();
  };
  return (
    <div>
      {form.errors[field] !== undefined && <Input.Error mb="xs">{form.errors[field]}</Input.Error>}
      {WEEKDAYS.map((day) => (
        <div key={day} className="hours" role="group" aria-label={t(`words:weekday.${day}`)}>
          <Text fw={600} className="hours-day">
            {t(`words:weekday.${day}`)}
          </Text>
          <Stack gap="xs">
            {stretchesOf(week, day).map(({ place }) => (
              <Group key={place} gap="xs" align="flex-end">
                <TimeField label={t('week.opens')} {...form.getInputProps(`${field}.${place}.opens`)} />
                <TimeField label={t('week.closes')} {...form.getInputProps(`${field}.${place}.closes`)} />
                <ActionIcon
                  variant="default"
                  size="lg"
                  aria-label={t('week.remove')}
                  onClick={({ currentTarget }) => {
                    // With the hours this button goes, and the focus with it.
                    currentTarget.closest('.hours')?.querySelector<HTMLElement>('.hours-add')?.focus();
                    put(week.filter((_, other) => other !== place));
                  }}
                >
                  <IconTrash size={18} aria-hidden />
                </ActionIcon>
              </Group>
            ))}
            {stretchesOf(week, day).length === 0 && <Text c="dimmed">{empty}</Text>}
            <Group gap="xs">
              <Button
                className="hours-add"
                variant="subtle"
                size="compact-sm"
                h="auto"
                leftSection={<IconPlus size={16} aria-hidden />}
                onClick={() => put([...week, { weekday: day, opens: '', closes: '' }])}
              >
                {t('week.add')}
              </Button>
              {day === 'MONDAY' && stretchesOf(week, day).length > 0 && (
                <Button
                  variant="subtle"
                  size="compact-sm"
                  h="auto"
                  leftSection={<IconCopy size={16} aria-hidden />}
                  onClick={() => put(copied(week, day, WORKING_DAYS))}
                >
                  {t('week.copy')}
                </Button>
              )}
            </Group>
          </Stack>
        </div>
      ))}
    </div>
  );
}
