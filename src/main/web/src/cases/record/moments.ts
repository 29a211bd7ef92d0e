import { instantOf, wallOf } from '~/ui/times';

/** What a clock and a calendar on the wall show. */
export interface Clock {
  /** YYYY-MM-DD, or nothing. */
  date: string;
  /** HH:MM, or nothing. */
  time: string;
}

/** What the clock in a zone shows at an instant. */
export function clockIn(timeZone: string, instant: string): Clock {
  return instant === '' ? { date: '', time: '' } : wallOf(timeZone, instant);
}

/** The instant at which the clock in a zone shows this; nothing where something is missing. */
export function instantAt(timeZone: string, { date, time }: Clock): string {
  return /^\d{4}-\d\d-\d\d$/.test(date) && /^\d\d:\d\d/.test(time) ? instantOf(timeZone, date, time.slice(0, 5)) : '';
}
