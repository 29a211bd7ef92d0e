import { useBlocker } from 'react-router';

import { Leaving } from '~/ui/edit/Leaving';

import type { Keeping } from './keeping';

/** While the line is down, whoever is about to leave with something unsaved is asked. */
export function StayOrLeave({ keeper, keeping }: { keeper: { readonly isUnsaved: boolean }; keeping: Keeping }) {
  const cannotSave = keeping.kind !== 'saved' && keeping.kind !== 'empty' && keeping.kind !== 'unsaved';
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      cannotSave &&
      keeper.isUnsaved &&
      nextLocation.pathname !== currentLocation.pathname &&
      nextLocation.pathname !== '/sign-in',
  );
  return <Leaving blocker={blocker} />;
}
