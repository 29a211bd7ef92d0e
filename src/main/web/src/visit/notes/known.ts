import type { Note } from '~/api/schema';
import { queries } from '~/app/queries';

/**
 * What the service has just answered stands in the record at once; a look at the record that was under way may have been
 * taken before it, and is taken again.
 */
export async function knowNote(note: Note): Promise<void> {
  const queryKey = ['notes', note.visitId];
  const looking = queries.isFetching({ queryKey, exact: true }) > 0;
  await queries.cancelQueries({ queryKey, exact: true });
  queries.setQueryData<Note[]>(queryKey, (known) =>
    known === undefined
      ? undefined
      : [...known.filter(({ id }) => id !== note.id), note].toSorted(
          (one, other) => one.observedAt.localeCompare(other.observedAt) || one.id.localeCompare(other.id),
        ),
  );
  if (looking) {
    void queries.invalidateQueries({ queryKey, exact: true });
  }
}
