import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

import { api, take } from '~/api/client';
import type { Visit, VisitPerson } from '~/api/schema';
import type { IsoDate } from '~/ui/times';

/** How often a screen that hangs on the wall looks again. */
const AGAIN_MS = 30_000;

/** The visits of a day of the center, as they stand now. */
export function useDay(date: IsoDate) {
  return useQuery({
    queryKey: ['visits', 'day', date],
    queryFn: () => take(api.GET('/visits', { params: { query: { from: date, to: date, limit: 200 } } })),
    select: (page) => page.items.toSorted((one, other) => one.startsAt.localeCompare(other.startsAt)),
    refetchInterval: AGAIN_MS,
  });
}

export interface Step {
  visit: Visit;
  kind: 'IN' | 'OUT';
  person: VisitPerson;
  /** Who comes or goes with them. */
  children: readonly VisitPerson[];
}

/** Writes down a coming or going; children come after who brings them, and go before. */
export function usePassing() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async ({ visit, kind, person, children }: Step) => {
      const params = { path: { id: visit.id } };
      if (kind === 'IN') {
        await take(api.POST('/visits/{id}/arrive', { params, body: { personId: person.personId } }));
        for (const { personId } of children) {
          const body = { personId, broughtBy: person.personId };
          await take(api.POST('/visits/{id}/arrive', { params, body }));
        }
      } else {
        for (const { personId } of [...children, person]) {
          await take(api.POST('/visits/{id}/depart', { params, body: { personId } }));
        }
      }
    },
    onSettled: () => cache.invalidateQueries({ queryKey: ['visits'] }),
  });
}
