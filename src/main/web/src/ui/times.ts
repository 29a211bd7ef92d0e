import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { serviceNow } from '~/api/clock';
import { useCenter } from '~/app/session';

/** A date as the API writes it: YYYY-MM-DD. */
export type IsoDate = string;

const formats = new Map<string, Intl.DateTimeFormat>();

function partsIn(timeZone: string, at: Date): Record<string, string> {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
    formats.set(timeZone, format);
  }
  return Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
}

/** What the clock and the calendar on a wall in the zone show at an instant. */
export function wallOf(timeZone: string, instant: string): { date: IsoDate; time: string } {
  const { year, month, day, hour, minute } = partsIn(timeZone, new Date(instant));
  return { date: `${year}-${month}-${day}`, time: `${hour}:${minute}` };
}

/** The date in a zone at an instant. */
export function dateIn(timeZone: string, at: Date): IsoDate {
  return wallOf(timeZone, at.toISOString()).date;
}

/** The instant of a time of the clock in a zone; a time that the clocks skip is as much later as they skip. */
export function instantOf(timeZone: string, date: IsoDate, time: string): string {
  const wanted = Date.parse(`${date}T${time}:00Z`);
  const near = wanted - aheadAt(timeZone, wanted);
  return new Date(wanted - aheadAt(timeZone, near)).toISOString().replace('.000Z', 'Z');
}

/** By how many milliseconds the zone's clock is ahead of UTC at an instant. */
export function aheadAt(timeZone: string, at: number): number {
  const { date, time } = wallOf(timeZone, new Date(at).toISOString());
  return Date.parse(`${date}T${time}:00Z`) - Math.floor(at / 60_000) * 60_000;
}

/** The language in which dates are written. Our English is Europe's: days before months, as in the fields. */
export function dateLanguage(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

/** Times and dates as people of the center write them. */
export function useTimes() {
  const { i18n } = useTranslation();
  const { timeZone } = useCenter();
  const language = dateLanguage(i18n.language);
  return useMemo(() => {
    const format = (options: Intl.DateTimeFormatOptions, zone = timeZone) =>
      new Intl.DateTimeFormat(language, { timeZone: zone, ...options });
    const time = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
    const day = format({ weekday: 'long', day: 'numeric', month: 'long' }, 'UTC');
    const date = format({ day: 'numeric', month: 'long', year: 'numeric' }, 'UTC');
    const both = format({ dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' });
    const noon = (iso: IsoDate) => new Date(`${iso}T12:00:00Z`);
    return {
      today: () => dateIn(timeZone, new Date(serviceNow())),
      /** The instant of a time of the center's clock. */
      instant: (iso: IsoDate, clock: string) => instantOf(timeZone, iso, clock),
      dateOf: (instant: string) => dateIn(timeZone, new Date(instant)),
      /** 10:30 */
      time: (instant: string) => time.format(new Date(instant)),
      /** Monday, 30 November */
      day: (iso: IsoDate) => day.format(noon(iso)),
      /** 30 November 2026 */
      date: (iso: IsoDate) => date.format(noon(iso)),
      /** 30 Nov 2026, 10:30 */
      moment: (instant: string) => both.format(new Date(instant)),
    };
  }, [language, timeZone]);
}
