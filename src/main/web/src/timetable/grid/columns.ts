import type { Absence, ClosingDay, RoomClosure, Visit, WeeklyHours } from '~/api/schema';
import { wallOf, type IsoDate } from '~/ui/times';

import { minutesOf } from '../zone';
import { openOn, type Span } from './lanes';

const DAY = 24 * 60;

export interface Block extends Span {
  visit: Visit;
}

export interface Closed extends Span {
  reason: string;
  roomId: string;
}

/** A room on a day, or a day of all rooms. */
export interface Column {
  key: string;
  title: string;
  date: IsoDate;
  /** The room of the whole column. */
  roomId?: string;
  open: Span[];
  /** Why the center stays closed that day. */
  closedBecause?: string;
  closures: Closed[];
  blocks: Block[];
}

export interface House {
  timeZone: string;
  hours: readonly WeeklyHours[];
  closingDays: readonly ClosingDay[];
  closures: readonly RoomClosure[];
  absences: readonly Absence[];
}

/** When a visit is, on its day. */
export function blockOf(timeZone: string, visit: Visit): Block {
  const from = minutesOf(wallOf(timeZone, visit.startsAt).time);
  return { visit, from, to: from + Math.round((Date.parse(visit.endsAt) - Date.parse(visit.startsAt)) / 60_000) };
}

/** The part of a closure that falls on a day. */
export function closedOn(timeZone: string, closure: RoomClosure, date: IsoDate): Closed[] {
  const starts = wallOf(timeZone, closure.startsAt);
  const ends = wallOf(timeZone, closure.endsAt);
  if (starts.date > date || ends.date < date) {
    return [];
  }
  const from = starts.date < date ? 0 : minutesOf(starts.time);
  const to = ends.date > date ? DAY : minutesOf(ends.time);
  return to > from ? [{ from, to, reason: closure.reason, roomId: closure.roomId }] : [];
}

interface Asked {
  key: string;
  title: string;
  date: IsoDate;
  roomId?: string;
  visits: readonly Visit[];
  roomIds: readonly string[];
}

export function columnOf(house: House, { visits, roomIds, ...asked }: Asked): Column {
  const closing = house.closingDays.find(({ day }) => day === asked.date);
  return {
    ...asked,
    open: closing === undefined ? openOn(house.hours, asked.date) : [],
    closedBecause: closing?.reason,
    closures: house.closures
      .filter(({ roomId }) => roomIds.includes(roomId))
      .flatMap((closure) => closedOn(house.timeZone, closure, asked.date)),
    blocks: visits
      .filter((visit) => wallOf(house.timeZone, visit.startsAt).date === asked.date)
      .map((visit) => blockOf(house.timeZone, visit)),
  };
}

/** Who is away on a day. */
export function awayOn(house: House, date: IsoDate): string[] {
  return [
    ...new Set(
      house.absences.filter(({ firstDay, lastDay }) => firstDay <= date && date <= lastDay).map(({ staffId }) => staffId),
    ),
  ];
}
