import { aheadAt, type IsoDate } from '~/ui/times';

/** A time of the clock on the wall: HH:MM. */
export type WallTime = string;

/**
 * The instant at which the clock on the wall shows that time. None where the clocks skip it in spring; of the two of
 * the hour that comes twice in autumn the first.
 */
export function instantOf(timeZone: string, date: IsoDate, time: WallTime): string | undefined {
  const asUtc = Date.parse(`${date}T${time}:00Z`);
  if (Number.isNaN(asUtc)) {
    return undefined;
  }
  const dayMs = 24 * 3_600_000;
  const offsets = [asUtc - dayMs, asUtc + dayMs].map((at) => aheadAt(timeZone, at));
  const found = offsets
    .map((offset) => asUtc - offset)
    .filter((at) => at + aheadAt(timeZone, at) === asUtc)
    .sort((one, other) => one - other)[0];
  return found === undefined ? undefined : new Date(found).toISOString().replace('.000Z', 'Z');
}

/** Minutes since midnight. */
export function minutesOf(time: WallTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** The time so many minutes after midnight, within the day. */
export function timeAt(minutes: number): WallTime {
  const within = Math.min(Math.max(minutes, 0), 24 * 60 - 1);
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
}

export function addDays(date: IsoDate, days: number): IsoDate {
  const at = new Date(`${date}T12:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** The seven days of the week that has this one, from Monday. */
export function weekOf(date: IsoDate): IsoDate[] {
  const sinceMonday = (new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7;
  return Array.from({ length: 7 }, (_, day) => addDays(date, day - sinceMonday));
}

const WEEKDAYS = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'] as const;

/** As the API names it. */
export function weekdayOf(date: IsoDate): (typeof WEEKDAYS)[number] {
  return WEEKDAYS[new Date(`${date}T12:00:00Z`).getUTCDay()] ?? 'SUNDAY';
}
