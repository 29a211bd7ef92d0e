import dayjs from 'dayjs';

import type { IsoDate } from '~/ui/times';

/** Days, both included. */
export interface Period {
  from: IsoDate;
  to: IsoDate;
}

/** More days than these are not read at once: it would be thousands of rows for one look. */
export const DAYS_AT_MOST = 92;
/** What the service answers of its time at once. */
const SLICE_DAYS = 35;

const iso = (day: dayjs.Dayjs): IsoDate => day.format('YYYY-MM-DD');

export function daysOf({ from, to }: Period): IsoDate[] {
  const count = dayjs(to).diff(from, 'day') + 1;
  return Array.from({ length: Math.max(count, 0) }, (_, n) => iso(dayjs(from).add(n, 'day')));
}

/** The Monday of a day's week. */
export function weekOf(day: IsoDate): IsoDate {
  const at = dayjs(day);
  return iso(at.subtract((at.day() + 6) % 7, 'day'));
}

/** The same days in parts of at most five weeks. */
export function slices(period: Period): Period[] {
  const days = daysOf(period);
  const parts: Period[] = [];
  for (let at = 0; at < days.length; at += SLICE_DAYS) {
    const part = days.slice(at, at + SLICE_DAYS);
    parts.push({ from: part[0] ?? period.from, to: part.at(-1) ?? period.to });
  }
  return parts;
}

/** Days beside each other while they fit, weeks otherwise. */
export function bucketOf(period: Period): (day: IsoDate) => IsoDate {
  return daysOf(period).length <= SLICE_DAYS ? (day) => day : weekOf;
}

export const PRESETS = ['week', 'month', 'lastMonth', 'quarter'] as const;
export type Preset = (typeof PRESETS)[number];

/** A period by its usual name, as seen from a day. */
export function preset(name: Preset, today: IsoDate): Period {
  const now = dayjs(today);
  switch (name) {
    case 'week': {
      const monday = weekOf(today);
      return { from: monday, to: iso(dayjs(monday).add(6, 'day')) };
    }
    case 'month':
      return { from: iso(now.startOf('month')), to: iso(now.endOf('month')) };
    case 'lastMonth': {
      const before = now.subtract(1, 'month');
      return { from: iso(before.startOf('month')), to: iso(before.endOf('month')) };
    }
    case 'quarter':
      return { from: iso(now.subtract(12, 'week')), to: today };
  }
}

/** Why a period cannot be shown. */
export function fault({ from, to }: Period): 'backwards' | 'tooLong' | undefined {
  if (to < from) {
    return 'backwards';
  }
  return dayjs(to).diff(from, 'day') >= DAYS_AT_MOST ? 'tooLong' : undefined;
}
