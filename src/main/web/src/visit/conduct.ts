import { useQuery } from '@tanstack/react-query';

import { api, ApiProblem, take } from '~/api/client';
import { useChange } from '~/api/changes';
import type { ByWhom, Visit } from '~/api/schema';
import { queries } from '~/app/queries';

const path = (id: string) => ({ params: { path: { id } } });
const LONG_MS = 5 * 60_000;

/** What keeps everyone safe. Each reading is audited, so that it is not read again by itself. */
export function useSafety(visitId: string, enabled: boolean) {
  const query = useQuery({
    queryKey: ['safety', visitId],
    queryFn: () => take(api.GET('/visits/{id}/safety', path(visitId))),
    staleTime: LONG_MS,
    enabled,
  });
  // To a supervisor it is open on the day alone, and that may have ended.
  const closed = query.error instanceof ApiProblem && [403, 404].includes(query.error.status);
  return {
    sheet: query.data,
    closed,
    error: closed ? null : query.error,
    isFetching: query.isFetching,
    again: () => void query.refetch(),
  };
}

export function useAcknowledgement(visitId: string) {
  return useChange({
    run: (planVersion: number) =>
      take(api.POST('/visits/{id}/safety/acknowledge', { ...path(visitId), body: { planVersion } })),
    refreshes: [['safety', visitId]],
    then: (sheet) => queries.setQueryData(['safety', visitId], sheet),
  });
}

/** A verb of the visit that is done at once or not at all. */
export function useVerb<Entered>(visit: Visit, said: string, run: (entered: Entered) => Promise<Visit>) {
  return useChange({
    run,
    refreshes: [['visits'], ['cases'], ['notes', visit.id], ['work-queue']],
    said,
    then: (changed) => queries.setQueryData(['visits', visit.id], changed),
  });
}

export const verbs = {
  confirm: (id: string) => take(api.POST('/visits/{id}/confirm', { ...path(id), body: {} })),
  cancel: (id: string, body: { by: ByWhom; reason: string }) =>
    take(api.POST('/visits/{id}/cancel', { ...path(id), body })),
  noShow: (id: string, by: ByWhom) => take(api.POST('/visits/{id}/no-show', { ...path(id), body: { by } })),
  explain: (id: string, reason: string) => take(api.POST('/visits/{id}/explain', { ...path(id), body: { reason } })),
  terminate: (id: string, body: { reason: string; incidentId?: string }) =>
    take(api.POST('/visits/{id}/terminate', { ...path(id), body })),
};
