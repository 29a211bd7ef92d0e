import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';

import { Keeper, type Kept } from './keeper';
import type { Keeping } from './keeping';
import { discardDraft, readDraft, useSaveDraft } from './queries';
import { useTending } from './tending';

/** Keeps a form's content with the service while it is typed. `kept` is the version the form began with. */
export function useKeeper<T>(kind: string, key: string, kept: Kept | undefined) {
  const cache = useQueryClient();
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
      /** It has become a record: nothing more is sent, and what the service had of the draft goes. */
      becomeRecord: () => {
        void keeper
          .end()
          .then((kept) => (kept ? discardDraft(kind, key) : undefined))
          .catch(() => undefined)
          .then(() => cache.invalidateQueries({ queryKey: ['drafts'] }));
      },
    };
  }, [cache, keeper, keeping, problem, kind, key]);
}
