import { useMutation, useQueries, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { api, take, taken } from '~/api/client';
import { serviceNow } from '~/api/clock';
import type { CourtReport, ReportRequestsEdit, Visit } from '~/api/schema';
import { Keeper } from '~/drafts/keeper';
import type { Keeping } from '~/drafts/keeping';
import { useTending } from '~/drafts/tending';

/** A report and the version it was read at. */
export interface Read {
  data: CourtReport;
  etag: string;
}

/** Saves a draft as it is typed; what is not saved yet is not left without a word. */
export function useWriter(read: Read) {
  const cache = useQueryClient();
  const [keeping, tell] = useState<Keeping>({ kind: 'empty' });
  const { id } = read.data;
  const [keeper] = useState(() => {
    const save = async (body: ReportRequestsEdit, etag: string | undefined, leaving: boolean) => {
      const params = { path: { id }, header: { 'If-Match': etag ?? read.etag } };
      const now = await taken(api.PUT('/reports/{id}', { params, body, keepalive: leaving }));
      cache.setQueryData(['reports', 'one', id], now);
      return { etag: now.etag, at: serviceNow() };
    };
    return new Keeper<ReportRequestsEdit>({ save, tell, kept: { etag: read.etag, at: serviceNow() } });
  });
  useTending(keeper);
  return { keeper, keeping };
}

/** What somebody else saved meanwhile: it is taken as it stands, or written over. */
export function useTheirs(id: string) {
  const cache = useQueryClient();
  const readNow = () => taken(api.GET('/reports/{id}', { params: { path: { id } } }));
  const taking = useMutation({
    mutationFn: readNow,
    onSuccess: (now) => cache.setQueryData(['reports', 'one', id], now),
  });
  const overwriting = useMutation({
    mutationFn: async (keeper: Pick<Keeper<never>, 'overwrite'>) => keeper.overwrite((await readNow()).etag),
  });
  return { taking, overwriting };
}

/** The notes of visits, each visit's as soon as they come. */
export function useNotes(visits: readonly Visit[]) {
  return useQueries({
    queries: visits.map(({ id }) => ({
      queryKey: ['visits', id, 'notes', 'report'],
      queryFn: () => take(api.GET('/visits/{id}/notes', { params: { path: { id }, query: { limit: 200 } } })),
    })),
    combine: (answers) => new Map(visits.map(({ id }, index) => [id, answers[index]?.data?.items])),
  });
}
