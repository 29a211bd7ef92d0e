import { useQuery } from '@tanstack/react-query';

import { api, take, taken } from '~/api/client';
import { usePages } from '~/api/pages';

export function useFactor() {
  return useQuery({ queryKey: ['second-factor'], queryFn: () => take(api.GET('/me/second-factor')) });
}

/** The sessions one has open, on whatever device. */
export function useSessions() {
  return usePages(['sessions'], (after) => take(api.GET('/sessions', { params: { query: { after } } })));
}

export function useCalendars() {
  return useQuery({ queryKey: ['calendars'], queryFn: () => take(api.GET('/calendars')) });
}

/** Where one wants mail of the service, with the version it was read at. */
export function useMail() {
  return useQuery({ queryKey: ['mail'], queryFn: () => taken(api.GET('/me/mail')), staleTime: Infinity });
}
