import { queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useNavigate } from 'react-router';

import { api, ApiProblem, take } from '~/api/client';
import type { Center, Me, Role } from '~/api/schema';

import { queries } from './queries';

const ME = queryOptions({ queryKey: ['me'], queryFn: () => take(api.GET('/me')), staleTime: Infinity });

/** Who is signed in; asked once, and again after a change of center. */
export function useMe(): Me {
  return useSuspenseQuery(ME).data;
}

/** The same where it is not known yet whether anybody is. */
export function useWhetherSignedIn() {
  return useQuery(ME);
}

/** The center one acts in: its zone is the zone of every time on the screen. */
export function useCenter(): Center {
  const { center } = useMe();
  return useSuspenseQuery({
    queryKey: ['centers', center.id],
    queryFn: () => take(api.GET('/centers/{id}', { params: { path: { id: center.id } } })),
    staleTime: Infinity,
  }).data;
}

/** Whether one has any of these roles here. What is hidden is a courtesy: the service decides. */
export function useRole(...roles: Role[]): boolean {
  const me = useMe();
  return roles.some((role) => me.roles.includes(role));
}

/** When the session ends by itself. */
export function useSession() {
  return useQuery({
    queryKey: ['session'],
    queryFn: () => take(api.GET('/sessions/current')),
    staleTime: Infinity,
  });
}

export interface Credentials {
  username: string;
  password: string;
  code?: string;
}

export async function signIn(credentials: Credentials): Promise<void> {
  await take(api.POST('/sessions', { body: credentials }));
  queries.clear();
}

/**
 * Leaves nothing: neither in the service nor in this window nor in the others. Answers whether the service heard of
 * it; where it did not, the session lasts until it ends by itself.
 */
async function signOut(): Promise<boolean> {
  try {
    await take(api.DELETE('/sessions/current'));
    return true;
  } catch (problem) {
    return problem instanceof ApiProblem && problem.status === 401;
  } finally {
    forget();
    channel.postMessage('signed-out');
  }
}

/** The way out, to the sign-in, which tells why one is there. */
export function useLeaving() {
  const navigate = useNavigate();
  return useCallback(
    (ended = false) =>
      void signOut().then((heard) => navigate('/sign-in', { replace: true, state: { ended, unheard: !heard } })),
    [navigate],
  );
}

export async function changeCenter(centerId: string): Promise<void> {
  await take(api.PUT('/sessions/current/center', { body: { centerId } }));
  queries.clear();
}

/** Nothing that was read stays in memory. */
export function forget(): void {
  queries.clear();
  sessionStorage.clear();
}

/** Windows of one browser share a session. */
export const channel = new BroadcastChannel('session');
