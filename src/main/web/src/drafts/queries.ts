import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

import { api, ApiProblem, take, taken } from '~/api/client';
import { useChange } from '~/api/changes';

import type { Kept, Save } from './keeper';

export interface Found<T> extends Kept {
  content: T;
}

const at = (kind: string, key: string) => ({ path: { kind, key } });

function orNothing(problem: unknown): null {
  if (problem instanceof ApiProblem && problem.status === 404) {
    return null;
  }
  throw problem;
}

/** A draft of one's own; nothing where it was sent or discarded. */
export async function readDraft<T>(kind: string, key: string): Promise<Found<T> | null> {
  const call = taken(api.GET('/drafts/{kind}/{key}', { params: at(kind, key) }));
  return call.then(
    ({ data, etag }) => ({ content: data.content as unknown as T, etag, at: data.updatedAt }),
    orNothing,
  );
}

/** The draft to go on with, asked once: from then on the form knows better. */
export function useDraftOnce<T>(kind: string, key: string, enabled: boolean) {
  return useQuery({
    queryKey: ['draft', kind, key],
    queryFn: () => readDraft<T>(kind, key),
    enabled,
    gcTime: 0,
    staleTime: Infinity,
    refetchOnReconnect: false,
  });
}

/** A draft as it was at a moment, for a list of them; forms read their own. */
export function useDraftAt<T>(kind: string, { key, updatedAt }: { key: string; updatedAt: string }) {
  return useQuery({
    queryKey: ['drafts', kind, key, updatedAt],
    queryFn: () => readDraft<T>(kind, key),
    staleTime: Infinity,
  });
}

/** What of a kind one was typing, the newest first. */
export function useDrafts(kind: string) {
  return useQuery({
    queryKey: ['drafts', kind],
    queryFn: () => take(api.GET('/drafts', { params: { query: { kind, limit: 200 } } })),
    select: ({ items }) => items.toSorted((one, other) => other.updatedAt.localeCompare(one.updatedAt)),
    staleTime: 0,
  });
}

export function useSaveDraft<T>(kind: string, key: string): Save<T> {
  const cache = useQueryClient();
  return useCallback(
    async (content, etag, leaving) => {
      const { data, etag: next } = await taken(
        api.PUT('/drafts/{kind}/{key}', {
          params: { ...at(kind, key), header: etag === undefined ? {} : { 'If-Match': etag } },
          body: content as Record<string, never>,
          keepalive: leaving,
        }),
      );
      void cache.invalidateQueries({ queryKey: ['drafts', kind] });
      return { etag: next, at: data.updatedAt };
    },
    [cache, kind, key],
  );
}

/** Throws a draft away; one that is gone already is no refusal. */
export async function discardDraft(kind: string, key: string): Promise<void> {
  await take(api.DELETE('/drafts/{kind}/{key}', { params: at(kind, key) })).catch(orNothing);
}

export function useDiscarding(kind: string, key: string, said: string, then?: () => void) {
  return useChange({ run: () => discardDraft(kind, key), refreshes: [['drafts', kind]], said, then });
}
