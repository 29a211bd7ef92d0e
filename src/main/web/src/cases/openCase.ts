import { useOutletContext } from 'react-router';

import type { Case } from '~/api/schema';

/** The case that a part of its page belongs to. */
export function useOpenCase(): Case {
  return useOutletContext<Case>();
}
