import { useQuery } from '@tanstack/react-query';

import { api, take } from '~/api/client';
import { useChange } from '~/api/changes';
import { usePages } from '~/api/pages';
import type { MessageKind, MessageStatus } from '~/api/schema';

export interface MessageSearch {
  caseId?: string;
  status?: MessageStatus;
  kind?: MessageKind;
}

/** Messages, the newest first; of a case those too who see no others may ask for them. */
export function useMessages({ caseId, ...search }: MessageSearch) {
  return usePages(['messages', { caseId, ...search }], (after) =>
    caseId === undefined
      ? take(api.GET('/messages', { params: { query: { ...search, after } } }))
      : take(api.GET('/cases/{id}/messages', { params: { path: { id: caseId }, query: { after } } })),
  );
}

/** The words of a message, with where it goes: fetched when somebody opens it, since each look is audited. */
export function useMessage(id: string, asked: boolean) {
  return useQuery({
    queryKey: ['message', id],
    queryFn: () => take(api.GET('/messages/{id}', { params: { path: { id } } })),
    enabled: asked,
    staleTime: Infinity,
    gcTime: 0,
  });
}

export function useRetry(said: string) {
  return useChange<string>({
    run: (id) => take(api.POST('/messages/{id}/retry', { params: { path: { id } }, body: {} })),
    refreshes: [['messages']],
    said,
  });
}
