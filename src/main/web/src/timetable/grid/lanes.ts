import type { WeeklyHours } from '~/api/schema';
import type { IsoDate } from '~/ui/times';

import { minutesOf, weekdayOf } from '../zone';

/** From and to in minutes since midnight on the wall. */
export interface Span {
  from: number;
  to: number;
}

export interface Laid<T> {
  item: T;
  lane: number;
  /** How many lie beside each other there. */
  lanes: number;
}

/** Lays what overlaps side by side, in as few lanes as it takes. */
export function lay<T extends Span>(items: readonly T[], leastMinutes: number): Laid<T>[] {
  const laid: Laid<T>[] = [];
  let group: Laid<T>[] = [];
  let ends: number[] = [];
  const close = () => {
    group.forEach((each) => (each.lanes = ends.length));
    group = [];
    ends = [];
  };
  for (const item of items.toSorted((one, other) => one.from - other.from || one.to - other.to)) {
    if (ends.every((end) => end <= item.from)) {
      close();
    }
    const free = ends.findIndex((end) => end <= item.from);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = Math.max(item.to, item.from + leastMinutes);
    const each = { item, lane, lanes: 1 };
    group.push(each);
    laid.push(each);
  }
  close();
  return laid;
}

/** When the center is open on a day. */
export function openOn(hours: readonly WeeklyHours[], date: IsoDate): Span[] {
  const weekday = weekdayOf(date);
  return hours
    .filter((any) => any.weekday === weekday)
    .map(({ opens, closes }) => ({ from: minutesOf(opens), to: minutesOf(closes) }))
    .toSorted((one, other) => one.from - other.from);
}

/** What is closed of the hours shown. */
export function closedWithin(shown: Span, open: readonly Span[]): Span[] {
  const closed: Span[] = [];
  let from = shown.from;
  for (const span of open) {
    if (span.from > from) {
      closed.push({ from, to: Math.min(span.from, shown.to) });
    }
    from = Math.max(from, span.to);
  }
  if (from < shown.to) {
    closed.push({ from, to: shown.to });
  }
  return closed;
}

const USUAL: Span = { from: 9 * 60, to: 17 * 60 };

/** Whole hours that hold everything. */
export function hoursShown(spans: readonly Span[]): Span {
  const all = spans.length === 0 ? [USUAL] : spans;
  return {
    from: Math.floor(Math.min(...all.map(({ from }) => from)) / 60) * 60,
    to: Math.min(24 * 60, Math.ceil(Math.max(...all.map(({ to }) => to)) / 60) * 60),
  };
}
