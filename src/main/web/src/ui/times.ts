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
    };
  }, [language, timeZone]);
}
