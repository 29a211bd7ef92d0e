import { useQuery } from '@tanstack/react-query';

import { api, take } from '~/api/client';
import { usePages } from '~/api/pages';

/** What is looked for in the trail; what is undefined is not narrowed down. */
export interface Asked {
  actor?: string;
  subject?: string;
  caseId?: string;
  from?: string;
  to?: string;
}

export function useTrail(asked: Asked) {
  return usePages(['audit', asked], (after) =>
    take(api.GET('/audit', { params: { query: { ...asked, after, limit: 50 } } })),
  );
}

/** Checks the whole chain; asked for by a press, as it reads every entry. */
export function useVerification() {
  return useQuery({
    queryKey: ['audit-verify'],
    queryFn: () => take(api.GET('/audit/verify')),
    enabled: false,
    gcTime: 0,
  });
}
