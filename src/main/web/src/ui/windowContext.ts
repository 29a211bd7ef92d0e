import { createContext, use, useEffect } from 'react';

interface Window {
  /** Closes it without asking. */
  close: () => void;
  /** Closes it, and asks first where something would be lost. */
  leave: () => void;
  /** Says whether something was typed that is not saved. */
  holds: (unsaved: boolean) => void;
}

export const WindowContext = createContext<Window | undefined>(undefined);

/** The window one is in. */
export function useWindow(): Window {
  const window = use(WindowContext);
  if (window === undefined) {
    throw new Error('not in a window');
  }
  return window;
}

/** While something is typed and not saved, the window one is in asks before it closes. */
export function useUnsaved(unsaved: boolean): void {
  const { holds } = useWindow();
  useEffect(() => {
    holds(unsaved);
    return () => holds(false);
  }, [unsaved, holds]);
}
