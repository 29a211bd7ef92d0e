/** The parts of a date as they are typed. */
export interface DateParts {
  day: string;
  month: string;
  year: string;
}

/** Begins what is typed and makes no date: it is kept, to be mended. */
const NO_DATE = '?';

export function partsOf(date: string): DateParts {
  const [, year = '', month = '', day = ''] = /^\??([^-]*)-([^-]*)-([^-]*)$/.exec(date) ?? [];
  return { day, month, year };
}

/** YYYY-MM-DD; empty where nothing is typed, with a mark before it where that is no date. */
export function dateOf({ day, month, year }: DateParts): string {
  if (day === '' && month === '' && year === '') {
    return '';
  }
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^\d{4}$/.test(year)) {
    return `${NO_DATE}${year}-${month}-${day}`;
  }
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const read = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(iso) ? iso : `${NO_DATE}${year}-${month}-${day}`;
}

export function isDate(date: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(date);
}

/** Whether it is a date on which somebody alive can have been born. */
export function isPast(date: string, today: string): boolean {
  return isDate(date) && date <= today && date >= '1900-01-01';
}

/** The order in which people of a language write the parts. */
export function orderIn(language: string): readonly (keyof DateParts)[] {
  return ['hu', 'lt'].includes(language) ? ['year', 'month', 'day'] : ['day', 'month', 'year'];
}
