import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

import { api, take } from '~/api/client';
import type { Visit } from '~/api/schema';
import { useTimes, type IsoDate } from '~/ui/times';

/** How often a screen that hangs on the wall looks again. */
const AGAIN_MS = 30_000;

const AT_MOST = 200;

/** The visits of a day of the center, as they stand now; `more` where there are more than are shown. */
export function useDay(date: IsoDate) {
  const { data, error } = useQuery({
    queryKey: ['visits', 'day', date],
    queryFn: () => take(api.GET('/visits', { params: { query: { from: date, to: date, limit: AT_MOST } } })),
    select: (page) => ({
      visits: page.items.toSorted((one, other) => one.startsAt.localeCompare(other.startsAt)),
      more: page.next !== undefined,
    }),
    refetchInterval: AGAIN_MS,
  });
  return { data: data?.visits, more: data?.more ?? false, error };
}

const path = (id: string) => ({ params: { path: { id } } });

const LONG_MS = 5 * 60_000;

/** Each reading is audited, so that it is not read again without need. */
export const visitQuery = (id: string) =>
  queryOptions({
    queryKey: ['visits', id],
    queryFn: () => take(api.GET('/visits/{id}', path(id))),
    staleTime: LONG_MS,
  });

/** One visit as it goes on. */
export function useVisit(id: string) {
  const query = useQuery(visitQuery(id));
  useOthers(query.data);
  return query;
}

/** Others write comings and goings down too: the visits of its case on its day are looked at again and again. */
function useOthers(visit: Visit | undefined): void {
  const cache = useQueryClient();
  const times = useTimes();
  const day = visit === undefined ? '' : times.dateOf(visit.startsAt);
  const { data: found, dataUpdatedAt } = useQuery({
    queryKey: ['visits', 'day', day, visit?.caseId ?? 'all'],
    queryFn: () =>
      take(api.GET('/visits', { params: { query: { from: day, to: day, caseId: visit?.caseId, limit: AT_MOST } } })),
    select: (page) => page.items.find(({ id }) => id === visit?.id),
    enabled: visit !== undefined,
    refetchInterval: AGAIN_MS / 2,
  });
  useEffect(() => {
    const known = found === undefined ? undefined : cache.getQueryState(['visits', found.id]);
    if (found !== undefined && dataUpdatedAt > (known?.dataUpdatedAt ?? 0)) {
      cache.setQueryData(['visits', found.id], found, { updatedAt: dataUpdatedAt });
    }
  }, [cache, found, dataUpdatedAt]);
}
