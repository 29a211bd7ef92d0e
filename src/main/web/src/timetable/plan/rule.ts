import { addDays, weekOf } from '../zone';

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof DAYS)[number];
export const WEEKDAYS: readonly Weekday[] = DAYS;

/** How often a plan repeats, as far as this screen can say it. */
export interface Rhythm {
  everyWeeks: 1 | 2;
  days: readonly Weekday[];
  count?: number;
}

/** The rhythm as the API takes it (RFC 5545); without days the first day's weekday counts. */
export function ruleOf({ everyWeeks, days, count }: Rhythm): string {
  return [
    'FREQ=WEEKLY',
    ...(everyWeeks === 2 ? ['INTERVAL=2'] : []),
    ...(days.length > 0 ? [`BYDAY=${DAYS.filter((day) => days.includes(day)).join(',')}`] : []),
    ...(count === undefined ? [] : [`COUNT=${count}`]),
  ].join(';');
}

const KNOWN = new Set(['FREQ', 'INTERVAL', 'BYDAY', 'COUNT']);

/** What a rule says; none where it says more than a rhythm of one or two weeks. */
export function rhythmOf(rule: string): Rhythm | undefined {
  const parts = new Map(rule.split(';').map((part) => part.toUpperCase().split('=', 2) as [string, string]));
  const interval = parts.get('INTERVAL') ?? '1';
  const days = (parts.get('BYDAY') ?? '').split(',').filter(Boolean);
  const count = parts.get('COUNT');
  if (
    parts.get('FREQ') !== 'WEEKLY' ||
    (interval !== '1' && interval !== '2') ||
    [...parts.keys()].some((part) => !KNOWN.has(part)) ||
    days.some((day) => !DAYS.some((any) => any === day))
  ) {
    return undefined;
  }
  return {
    everyWeeks: interval === '2' ? 2 : 1,
    days: DAYS.filter((day) => days.includes(day)),
    count: count === undefined ? undefined : Number(count),
  };
}

/** A weekday's name; the year's first Monday of 2024 begins its week. */
export function dayName(day: Weekday, language: string): string {
  const date = addDays(weekOf('2024-01-01')[0] ?? '2024-01-01', DAYS.indexOf(day));
  return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${date}T12:00:00Z`));
}
