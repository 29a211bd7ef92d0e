import { useQuery } from '@tanstack/react-query';

import { api, take } from '~/api/client';

/** Who is signed in, or why that is not known. */
export function useMeQuery() {
  return useQuery({ queryKey: ['me'], queryFn: () => take(api.GET('/me')), staleTime: Infinity });
}
