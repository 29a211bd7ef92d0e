import type { ByWhom, Capacity, CapacityDay, CapacityWaiting, Visit, VisitStatus } from '~/api/schema';
import type { IsoDate } from '~/ui/times';

/** How often each word comes, in the order of the words. */
export function tally<K extends string>(words: readonly K[], keys: readonly (K | undefined)[]): Map<K, number> {
  const counts = new Map(words.map((word) => [word, 0]));
  for (const key of keys) {
    if (key !== undefined) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

export const OUTCOMES = ['held', 'cancelled', 'noShow', 'open'] as const;
export type Outcome = (typeof OUTCOMES)[number];

const OUTCOME: Record<VisitStatus, Outcome> = {
  COMPLETED: 'held',
  TERMINATED: 'held',
  CANCELLED: 'cancelled',
  NO_SHOW: 'noShow',
  PLANNED: 'open',
  CONFIRMED: 'open',
  IN_PROGRESS: 'open',
};

export function outcomeOf({ status }: Pick<Visit, 'status'>): Outcome {
  return OUTCOME[status];
}

export const WHO = ['CENTER', 'RESIDENTIAL_PARENT', 'VISITING_PARENT', 'CHILD', 'COURT'] as const satisfies ByWhom[];

export interface VisitFigures {
  outcomes: Map<Outcome, number>;
  endedEarly: number;
  cancelledBy: Map<ByWhom, number>;
  missedBy: Map<ByWhom, number>;
  /** Of the visits that were to take place by now, how many nobody or not everybody came to; absent where none was. */
  noShowShare?: number;
}

export function visitFigures(visits: readonly Visit[]): VisitFigures {
  const outcomes = tally(OUTCOMES, visits.map(outcomeOf));
  const missed = outcomes.get('noShow') ?? 0;
  const expected = missed + (outcomes.get('held') ?? 0);
  return {
    outcomes,
    endedEarly: visits.filter(({ status }) => status === 'TERMINATED').length,
    cancelledBy: tally(WHO, visits.filter(({ status }) => status === 'CANCELLED').map(({ cancelledBy }) => cancelledBy)),
    missedBy: tally(WHO, visits.filter(({ status }) => status === 'NO_SHOW').map(({ noShowBy }) => noShowBy)),
    noShowShare: expected === 0 ? undefined : missed / expected,
  };
}

/** A row of a chart and of the table under it. */
export type Row<K extends string> = { key: string } & Record<K, number>;

/** How often each word comes in each part; parts that have none are there with nothing in them. */
export function rows<T, K extends string>(
  parts: readonly string[],
  words: readonly K[],
  items: readonly T[],
  partOf: (item: T) => string,
  wordOf: (item: T) => K,
): Row<K>[] {
  return parts.map((key) => {
    const counts = tally(words, items.filter((item) => partOf(item) === key).map(wordOf));
    return { key, ...Object.fromEntries(counts) } as Row<K>;
  });
}

/** Days added up by the part they belong to, in hours. */
export function hours(days: readonly CapacityDay[], partOf: (day: IsoDate) => string): Row<'used' | 'free'>[] {
  const parts = new Map<string, Row<'used' | 'free'>>();
  for (const { day, usedMinutes, freeMinutes } of days) {
    const key = partOf(day);
    const row = parts.get(key) ?? ({ key, used: 0, free: 0 } as Row<'used' | 'free'>);
    parts.set(key, { key, used: row.used + usedMinutes / 60, free: row.free + freeMinutes / 60 } as Row<'used' | 'free'>);
  }
  return [...parts.values()];
}

interface Time {
  openMinutes: number;
  usedMinutes: number;
  freeMinutes: number;
}

/** The time of each room or person over all parts that were asked for. */
export function timeBy<T extends Time>(answers: readonly T[][], idOf: (one: T) => string): Map<string, Time> {
  const sums = new Map<string, Time>();
  for (const one of answers.flat()) {
    const sum = sums.get(idOf(one)) ?? { openMinutes: 0, usedMinutes: 0, freeMinutes: 0 };
    sums.set(idOf(one), {
      openMinutes: sum.openMinutes + one.openMinutes,
      usedMinutes: sum.usedMinutes + one.usedMinutes,
      freeMinutes: sum.freeMinutes + one.freeMinutes,
    });
  }
  return sums;
}

/** The part of the open time that is taken; absent where nothing is open. */
export function usedShare(answers: readonly Capacity[]): number | undefined {
  const open = answers.reduce((sum, { roomTime }) => sum + roomTime.openMinutes, 0);
  const used = answers.reduce((sum, { roomTime }) => sum + roomTime.usedMinutes, 0);
  return open === 0 ? undefined : used / open;
}

export const BANDS = ['month', 'quarter', 'half', 'longer'] as const;
export type Band = (typeof BANDS)[number];

/** How long a family has been waiting, roughly. */
export function bandOf({ waitDays }: Pick<CapacityWaiting, 'waitDays'>): Band {
  if (waitDays <= 30) {
    return 'month';
  }
  return waitDays <= 90 ? 'quarter' : waitDays <= 182 ? 'half' : 'longer';
}
