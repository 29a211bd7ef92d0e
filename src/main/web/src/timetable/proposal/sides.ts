import type { ProposalRow, Visit } from '~/api/schema';

/** Whether one can still say yes to it. */
export function isOpen({ status }: ProposalRow): boolean {
  return status === 'OPEN' || status === 'REFUSED';
}

/** One visit on either side: as it stands today, or as it would. */
export interface Entry {
  key: string;
  startsAt: string;
  endsAt: string;
  roomId?: string;
  supervisorIds: readonly string[];
  /** None for a family on the waiting list. */
  number?: string;
  /** What the proposal does with it: nothing, moves it away from there or to there, or adds it. */
  change?: 'leaves' | 'comes' | 'new';
}

export interface Sides {
  today: Entry[];
  proposed: Entry[];
}

const byTime = (one: Entry, other: Entry) =>
  one.startsAt.localeCompare(other.startsAt) || (one.number ?? '').localeCompare(other.number ?? '');

/** Today's timetable and the one that the rows would make of it, each in the order of time. */
export function sidesOf(visits: readonly Visit[], rows: readonly ProposalRow[]): Sides {
  const moved = new Set(rows.map(({ movedVisitId }) => movedVisitId));
  const today = visits.map(({ id, startsAt, endsAt, roomId, supervisorIds, caseNumber }): Entry => {
    const change = moved.has(id) ? 'leaves' : undefined;
    return { key: id, startsAt, endsAt, roomId, supervisorIds, number: caseNumber, change };
  });
  const added = rows.map(({ number, startsAt, endsAt, roomId, supervisorIds, caseNumber, movedVisitId }): Entry => {
    const change = movedVisitId === undefined ? 'new' : 'comes';
    return { key: `row ${number}`, startsAt, endsAt, roomId, supervisorIds, number: caseNumber, change };
  });
  return {
    today: today.toSorted(byTime),
    proposed: [...today.filter(({ change }) => change === undefined), ...added].toSorted(byTime),
  };
}

/** What a family gets by the proposal: visits more, and visits that it has agreed to at another time. */
export interface Lot {
  key: string;
  number?: string;
  caseId?: string;
  referralId?: string;
  more: number;
  moved: number;
  waitDays: number;
}

/** The families that the rows touch, who gains most first. */
export function lotsOf(rows: readonly ProposalRow[]): Lot[] {
  const lots = new Map<string, Lot>();
  for (const { caseId, caseNumber, referralId, movedVisitId, waitDays } of rows) {
    const key = caseId ?? referralId ?? '';
    const lot = lots.get(key) ?? { key, number: caseNumber, caseId, referralId, more: 0, moved: 0, waitDays };
    lots.set(key, {
      ...lot,
      more: lot.more + (movedVisitId === undefined ? 1 : 0),
      moved: lot.moved + (movedVisitId === undefined ? 0 : 1),
      waitDays: Math.max(lot.waitDays, waitDays),
    });
  }
  return [...lots.values()].toSorted((one, other) => other.more - one.more || one.moved - other.moved);
}
