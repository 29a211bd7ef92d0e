import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';

import { announce } from '~/ui/Announcer';
import { useRefusalWords } from '~/ui/refusal';

interface Change<Entered, Answered> {
  run: (entered: Entered) => Promise<Answered>;
  /** What of the known is no longer sure: every query whose key begins with one of these is read again. */
  refreshes: readonly QueryKey[];
  /** What is said when it is done. */
  said?: string;
  then?: (answered: Answered, entered: Entered) => void;
  /** What is answered is shown once, and no cache keeps it. */
  secret?: boolean;
  /** Nothing on the screen shows its refusal, as with a way back: it is told as news. */
  unseen?: boolean;
}

/** A change of the service's data. It is done once the lists that show it are asked for anew. */
export function useChange<Entered = void, Answered = unknown>({
  run,
  refreshes,
  said,
  then,
  secret = false,
  unseen = false,
}: Change<Entered, Answered>) {
  const cache = useQueryClient();
  const words = useRefusalWords();
  return useMutation({
    mutationFn: run,
    gcTime: secret ? 0 : undefined,
    onSuccess: (answered, entered) => {
      if (said !== undefined) {
        announce(said);
      }
      then?.(answered, entered);
    },
    onError: (problem) => {
      if (unseen) {
        announce(words(problem));
      }
    },
    // After a refusal too: it often means that somebody else was quicker.
    onSettled: () => Promise.all(refreshes.map((queryKey) => cache.invalidateQueries({ queryKey }))),
  });
}
