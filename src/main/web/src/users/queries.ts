import { useQuery } from '@tanstack/react-query';

import { api, take } from '~/api/client';
import { everything } from '~/api/pages';

/** All accounts of the center: they are searched here. */
export function useUsers() {
  return useQuery({
    queryKey: ['users', 'all'],
    queryFn: () => everything((query) => take(api.GET('/users', { params: { query } }))),
  });
}

/** Whether somebody has a second factor, and when it was taken away before. */
export function useFactor(id: string) {
  return useQuery({
    queryKey: ['users', id, 'factor'],
    queryFn: () => take(api.GET('/users/{id}/second-factor', { params: { path: { id } } })),
  });
}
