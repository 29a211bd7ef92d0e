import { useTranslation } from 'react-i18next';

import type { WeeklyHours } from '~/api/schema';
import type { Fact } from '~/ui/edit/Facts';
import { WEEKDAYS } from '~/ui/weekdays';

import { stretchesOf } from './week';

/** A week of hours in words, day by day. */
export function useWeekWords(empty: string): (week: readonly WeeklyHours[]) => Fact[] {
  const { t } = useTranslation('words');
  return (week) =>
    WEEKDAYS.map((day) => ({
      name: t(`weekday.${day}`),
      value:
        stretchesOf(week, day)
          .map(({ hours }) => `${hours.opens.slice(0, 5)}–${hours.closes.slice(0, 5)}`)
          .join(', ') || empty,
    }));
}
