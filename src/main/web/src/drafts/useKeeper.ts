import { useMemo, useState } from 'react';

import { Keeper, type Kept } from './keeper';
import type { Keeping } from './keeping';
import { readDraft, useSaveDraft } from './queries';
import { useTending } from './tending';

/** Keeps a form's content with the service while it is typed. `kept` is the version the form began with. */
export function useKeeper<T>(kind: string, key: string, kept: Kept | undefined) {
  const save = useSaveDraft<T>(kind, key);
  const [keeping, setKeeping] = useState<Keeping>(
    kept === undefined ? { kind: 'empty' } : { kind: 'saved', at: kept.at },
  );
  const [keeper] = useState(
    () => new Keeper<T>({ save, read: () => readDraft<T>(kind, key), tell: setKeeping, kept }),
  );
  const [problem, setProblem] = useState<unknown>();
  useTending(keeper);
  return useMemo(() => {
    const attempt = (choose: () => Promise<void>) => {
      setProblem(undefined);
      choose().catch(setProblem);
    };
    return {
      keeper,
      keeping,
      /** Why what another window saved cannot be read just now. */
      problem,
      /** What the other window saved goes into the form; where it sent or discarded the draft, that is told instead. */
      takeTheirs: (put: (content: T) => void) =>
        attempt(async () => {
          const theirs = await readDraft<T>(kind, key);
          if (theirs === null) {
            setKeeping({ kind: 'gone' });
            return;
          }
          put(theirs.content);
          keeper.adopt(theirs);
        }),
      keepMine: () =>
        attempt(async () => {
          const theirs = await readDraft<T>(kind, key);
          keeper.overwrite(theirs?.etag);
        }),
    };
  }, [keeper, keeping, problem, kind, key]);
}
