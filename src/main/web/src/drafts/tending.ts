import { useEffect } from 'react';

import { keepsUnsent } from '~/ui/unsent';

import type { Keeper } from './keeper';

type Tended = Pick<Keeper<never>, 'isUnsaved' | 'enter' | 'leave' | 'flush' | 'rest' | 'resume' | 'close'>;

/** Those of the forms on the screen, and of forms that were left before the service had everything. */
const tended = new Set<Tended>();

keepsUnsent({
  count: () => [...tended].filter(({ isUnsaved }) => isUnsaved).length,
  rest: () => tended.forEach((keeper) => keeper.rest()),
  resume: () => tended.forEach((keeper) => keeper.resume()),
  forget: () => {
    tended.forEach((keeper) => keeper.close());
    tended.clear();
  },
});

/** Sends what is typed when the form or the window is left; what is on its way stays its owner's alone. */
export function useTending(keeper: Tended): void {
  useEffect(() => {
    const hide = () => document.visibilityState === 'hidden' && keeper.flush(true);
    const online = () => keeper.flush();
    const unload = () => keeper.flush(true);
    tended.add(keeper);
    keeper.enter();
    document.addEventListener('visibilitychange', hide);
    window.addEventListener('online', online);
    window.addEventListener('beforeunload', unload);
    return () => {
      document.removeEventListener('visibilitychange', hide);
      window.removeEventListener('online', online);
      window.removeEventListener('beforeunload', unload);
      keeper.leave();
      if (!keeper.isUnsaved) {
        tended.delete(keeper);
      }
    };
  }, [keeper]);
}
