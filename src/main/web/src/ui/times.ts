import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { useCenter } from '~/app/session';

/** A date as the API writes it: YYYY-MM-DD. */
export type IsoDate = string;

/** The date in a zone at an instant. */
export function dateIn(timeZone: string, at: Date): IsoDate {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(at);
  const part = (type: string) => parts.find((any) => any.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** The date so many days later. */
export function plusDays(date: IsoDate, days: number): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}

/** The Monday of the date's week. */
export function mondayOf(date: IsoDate): IsoDate {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return plusDays(date, -((weekday + 6) % 7));
}

/** The instant of a wall-clock time in a zone; a time that the clocks skip is the moment they jump to. */
export function instantOf(timeZone: string, date: IsoDate, time: string): string {
  const wanted = Date.parse(`${date}T${time}:00Z`);
  let at = wanted;
  for (let round = 0; round < 3; round++) {
    const off = wallClock(timeZone, at) - wanted;
    if (off === 0) {
      break;
    }
    at -= off;
  }
  return new Date(at).toISOString().replace('.000Z', 'Z');
}

function wallClock(timeZone: string, at: number): number {
  const date = dateIn(timeZone, new Date(at));
  return Date.parse(`${date}T${timeIn(timeZone, new Date(at))}:00Z`);
}

/** The wall-clock time in a zone: HH:MM. */
export function timeIn(timeZone: string, at: Date): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
}

/** Times and dates as people of the center write them. */
export function useTimes() {
  const { i18n } = useTranslation();
  const { timeZone } = useCenter();
  const language = i18n.language;
  return useMemo(() => {
    const format = (options: Intl.DateTimeFormatOptions, zone = timeZone) =>
      new Intl.DateTimeFormat(language, { timeZone: zone, ...options });
    const time = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
    const day = format({ weekday: 'long', day: 'numeric', month: 'long' }, 'UTC');
    const date = format({ day: 'numeric', month: 'long', year: 'numeric' }, 'UTC');
    const both = format({ dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' });
    const noon = (iso: IsoDate) => new Date(`${iso}T12:00:00Z`);
    return {
      timeZone,
      today: () => dateIn(timeZone, new Date()),
      dateOf: (instant: string) => dateIn(timeZone, new Date(instant)),
      /** 10:30 */
      time: (instant: string) => time.format(new Date(instant)),
      /** Monday, 30 November */
      day: (iso: IsoDate) => day.format(noon(iso)),
      /** 30 November 2026 */
      date: (iso: IsoDate) => date.format(noon(iso)),
      /** 30 Nov 2026, 10:30 */
      moment: (instant: string) => both.format(new Date(instant)),
      /** The instant of a time of the center's clock. */
      instant: (iso: IsoDate, clock: string) => instantOf(timeZone, iso, clock),
    };
  }, [language, timeZone]);
}
