import { useQuery } from '@tanstack/react-query';

import { api, take } from '~/api/client';
import { usePages } from '~/api/pages';
import type { ProposalAsk } from '~/api/schema';

const AGAIN_MS = 2_000;
const path = (id: string) => ({ params: { path: { id } } });

/** Those asked for so far, the newest first. */
export function useProposals() {
  return usePages(['proposals', 'list'], (after) =>
    take(api.GET('/timetable-proposals', { params: { query: { after } } })),
  );
}

/** One proposal; looked at again until it is made. */
export function useProposal(id: string) {
  return useQuery({
    queryKey: ['proposals', id],
    queryFn: () => take(api.GET('/timetable-proposals/{id}', path(id))),
    refetchInterval: ({ state }) => (state.data?.status === 'RUNNING' ? AGAIN_MS : false),
  });
}

export function askFor(body: ProposalAsk) {
  return take(api.POST('/timetable-proposals', { body }));
}

/** The whole of it or nothing; or the rows named, each by itself. */
export function accept(id: string, rows?: number[]) {
  return take(api.POST('/timetable-proposals/{id}/accept', { ...path(id), body: { rows } }));
}

export function discard(id: string) {
  return take(api.POST('/timetable-proposals/{id}/discard', { ...path(id), body: {} }));
}
