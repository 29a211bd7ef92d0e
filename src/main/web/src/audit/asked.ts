import type { IsoDate } from '~/ui/times';

import type { Asked } from './queries';

/** The day after. */
function after(date: IsoDate): IsoDate {
  const next = new Date(`${date}T12:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const DAY = /^[12]\d{3}-\d{2}-\d{2}$/;

/** The day that stands there, where it is one of the calendar. */
export function dayIn(address: URLSearchParams, name: string): IsoDate | undefined {
  const value = address.get(name) ?? '';
  const noon = new Date(`${value}T12:00:00Z`);
  return DAY.test(value) && !Number.isNaN(noon.getTime()) && noon.toISOString().startsWith(value) ? value : undefined;
}

/** What an address asks of the trail. Days are whole days of the center's clock; what is no id or day asks nothing. */
export function askedBy(address: URLSearchParams, instant: (day: IsoDate, clock: string) => string): Asked {
  const id = (name: string) => {
    const value = address.get(name);
    return value !== null && UUID.test(value) ? value : undefined;
  };
  const from = dayIn(address, 'from');
  const until = dayIn(address, 'until');
  return {
    actor: id('actor'),
    subject: id('subject'),
    caseId: id('case'),
    from: from === undefined ? undefined : instant(from, '00:00'),
    to: until === undefined ? undefined : instant(after(until), '00:00'),
  };
}

/** Where the same is downloaded as a table, all pages of it. */
export function tableAddress(asked: Asked, format: 'csv' | 'xlsx'): string {
  const given = Object.entries(asked).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return `/api/v1/audit?${new URLSearchParams([...given, ['format', format]]).toString()}`;
}
