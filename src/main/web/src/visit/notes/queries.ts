import { useQuery } from '@tanstack/react-query';

import { api, ApiProblem, take } from '~/api/client';
import { useChange } from '~/api/changes';
import { everything } from '~/api/pages';
import type { Note } from '~/api/schema';

/** All notes of a visit that one may read, in the order of what they tell; each reading is audited. */
export function useNotes(visitId: string, enabled: boolean) {
  const query = useQuery({ queryKey: ['notes', visitId], queryFn: () => readAll(visitId), enabled });
  const closed = query.error instanceof ApiProblem && [403, 404].includes(query.error.status);
  return { notes: query.data, isPending: query.isLoading, error: closed ? null : query.error };
}

function readAll(id: string): Promise<Note[]> {
  return everything((query) => take(api.GET('/visits/{id}/notes', { params: { path: { id }, query } })));
}

/** A note that another window changed since it was shown: nobody signs what they did not read. */
export class MovedOn extends Error {}

/** Signs notes as they are shown, one after the other. */
export function useSigning(visitId: string, said: string) {
  return useChange({
    run: async (notes: readonly Note[]) => {
      for (const note of notes) {
        const params = { path: { id: visitId, noteId: note.id } };
        const known = await take(api.GET('/visits/{id}/notes/{noteId}', { params }));
        if (known.signedAt !== undefined) {
          continue;
        }
        if (known.version !== note.version) {
          throw new MovedOn();
        }
        await take(api.POST('/visits/{id}/notes/{noteId}/sign', { params, body: {} }));
      }
    },
    refreshes: [['notes', visitId], ['work-queue']],
    said,
  });
}

/** Adds to a note that stands; said twice it is added once. */
export function useAmending(note: Note, said: string) {
  return useChange({
    run: ({ text, key }: { text: string; key: string }) =>
      take(
        api.POST('/visits/{id}/notes/{noteId}/amend', {
          params: { path: { id: note.visitId, noteId: note.id }, header: { 'Idempotency-Key': key } },
          body: { text },
        }),
      ),
    refreshes: [['notes', note.visitId]],
    said,
  });
}
