import { useEffect } from 'react';
import { useBlocker } from 'react-router';

import { Leaving } from './Leaving';

/** Asks once before what was typed and not saved is left behind. Who is signed out is not kept. */
export function Unsaved({ dirty }: { dirty: boolean }) {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      dirty && nextLocation.pathname !== '/sign-in' && addressOf(nextLocation) !== addressOf(currentLocation),
  );
  useEffect(() => {
    const warn = (leaving: BeforeUnloadEvent) => leaving.preventDefault();
    if (dirty) {
      addEventListener('beforeunload', warn);
    }
    return () => removeEventListener('beforeunload', warn);
  }, [dirty]);
  return <Leaving blocker={blocker} />;
}

function addressOf({ pathname, search }: { pathname: string; search: string }): string {
  return pathname + search;
}
