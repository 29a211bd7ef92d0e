import type { IsoDate } from '~/ui/times';

/** The day before a date of the calendar. */
export function dayBefore(date: IsoDate): IsoDate {
  const noon = new Date(`${date}T12:00:00Z`);
  noon.setUTCDate(noon.getUTCDate() - 1);
  return noon.toISOString().slice(0, 10);
}
