import type { DayOfWeek } from '~/api/schema';

export const WEEKDAYS = [
  'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY',
] as const satisfies readonly DayOfWeek[];

/** 5 January 2026 is a Monday. */
export function weekdayName(day: DayOfWeek, language: string): string {
  const date = new Date(Date.UTC(2026, 0, 5 + WEEKDAYS.indexOf(day), 12));
  return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(date);
}
