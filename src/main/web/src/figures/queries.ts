import { useQueries, useQuery } from '@tanstack/react-query';

import { api, take } from '~/api/client';
import type { Incident, ReferralSummary, Visit } from '~/api/schema';
import { useTimes, type IsoDate } from '~/ui/times';

import { slices, type Period } from './period';

/** No figure is worth more rows than these; what is beyond them is said. */
const PAGES = 5;
const ROWS = 200;
const MINUTE = 60_000;

/** What was counted, and whether it is all there is. */
export interface Counted<T> {
  items: T[];
  whole: boolean;
}

/** Reads a list page by page, as far as it matters and no further than is decent. */
async function readSome<T>(
  read: (after: string | undefined) => Promise<{ items: T[]; next?: string }>,
  matters: (item: T) => boolean = () => true,
): Promise<Counted<T>> {
  const items: T[] = [];
  let after: string | undefined;
  for (let page = 0; page < PAGES; page++) {
    const answer = await read(after);
    items.push(...answer.items.filter(matters));
    const last = answer.items.at(-1);
    after = answer.next;
    if (after === undefined || (last !== undefined && !matters(last))) {
      return { items, whole: true };
    }
  }
  return { items, whole: false };
}

/** The center's time of each part of the period. */
export function useCapacity(period: Period) {
  return useQueries({
    queries: slices(period).map((query) => ({
      queryKey: ['capacity', query],
      queryFn: () => take(api.GET('/capacity', { params: { query } })),
      staleTime: MINUTE,
    })),
    combine: (answers) => ({
      error: answers.find(({ error }) => error !== null)?.error ?? null,
      data: answers.every(({ data }) => data !== undefined)
        ? answers.flatMap(({ data }) => (data === undefined ? [] : [data]))
        : undefined,
    }),
  });
}

export function useVisits(period: Period) {
  return useQuery({
    queryKey: ['visits', 'figures', period],
    queryFn: () =>
      readSome<Visit>((after) => take(api.GET('/visits', { params: { query: { ...period, limit: ROWS, after } } }))),
    staleTime: MINUTE,
  });
}

/** Both lists come newest first, so that they are read no further than the period's first day. */
function useSince<T>(
  key: string,
  { from, to }: Period,
  read: (after: string | undefined) => Promise<{ items: T[]; next?: string }>,
  dayOf: (item: T) => IsoDate,
) {
  return useQuery({
    queryKey: [key, 'figures', from, to],
    queryFn: async () => {
      const { items, whole } = await readSome(read, (item) => dayOf(item) >= from);
      return { items: items.filter((item) => dayOf(item) <= to), whole };
    },
    staleTime: MINUTE,
  });
}

export function useIncidents(period: Period) {
  const times = useTimes();
  return useSince<Incident>(
    'incidents',
    period,
    (after) => take(api.GET('/incidents', { params: { query: { limit: ROWS, after } } })),
    ({ occurredAt }) => times.dateOf(occurredAt),
  );
}

export function useReferrals(period: Period) {
  const times = useTimes();
  return useSince<ReferralSummary>(
    'referrals',
    period,
    (after) => take(api.GET('/referrals', { params: { query: { limit: ROWS, after } } })),
    ({ receivedAt }) => times.dateOf(receivedAt),
  );
}

const first = { params: { query: { limit: ROWS } } };

/** What stands open today, whatever the period. */
export function useStanding() {
  return useQuery({
    queryKey: ['figures', 'standing'],
    queryFn: async () => {
      const [reviews, flagged, ending, reports] = await Promise.all([
        take(api.GET('/reviews', first)),
        take(api.GET('/flagged-cases', first)),
        take(api.GET('/orders-ending', first)),
        take(api.GET('/reports/overdue')),
      ]);
      const count = ({ items, next }: { items: unknown[]; next?: string }) => ({
        count: items.length,
        whole: next === undefined,
      });
      return {
        reviews: count({ ...reviews, items: reviews.items.filter(({ overdue }) => overdue) }),
        flagged: count(flagged),
        ending: count(ending),
        reports: count(reports),
      };
    },
    staleTime: MINUTE,
  });
}
