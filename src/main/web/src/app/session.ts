import { queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useNavigate } from 'react-router';

import { api, ApiProblem, take } from '~/api/client';
import type { Center, Me, Role } from '~/api/schema';
import { forgetUnsent, restUnsent, resumeUnsent, unsentBelongsTo } from '~/ui/unsent';

import { queries } from './queries';

const ME = queryOptions({
  queryKey: ['me'],
  queryFn: async () => {
    const me = await take(api.GET('/me'));
    unsentBelongsTo(`${me.user.id} ${me.center.id}`);
    return me;
  },
  staleTime: Infinity,
});

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
async function signOut(ended: boolean): Promise<boolean> {
  try {
    await take(api.DELETE('/sessions/current'));
    return true;
  } catch (problem) {
    return problem instanceof ApiProblem && problem.status === 401;
  } finally {
    forget();
    tell(ended ? 'signed-out' : 'left');
  }
}

/** The way out, to the sign-in, which tells why one is there. */
export function useLeaving() {
  const navigate = useNavigate();
  return useCallback(
    (ended = false) => {
      if (!ended) {
        forgetUnsent();
      }
      void signOut(ended).then((heard) => navigate('/sign-in', { replace: true, state: { ended, unheard: !heard } }));
    },
    [navigate],
  );
}

/** What waits to be sent belongs to the center in which it was typed: it is given up, as its user was asked. */
export async function changeCenter(centerId: string): Promise<void> {
  restUnsent();
  try {
    await take(api.PUT('/sessions/current/center', { body: { centerId } }));
  } catch (problem) {
    resumeUnsent();
    throw problem;
  }
  comeToCenter();
  tell('other-center');
}

/** The session is another center's now, in whichever window that was said. */
export function comeToCenter(): void {
  forgetUnsent();
  queries.clear();
}

/** Nothing that was read stays in memory; what was typed and not sent waits for who typed it alone. */
export function forget(): void {
  restUnsent();
  queries.clear();
  sessionStorage.clear();
}

/** Windows of one browser share a session. */
export const channel = new BroadcastChannel('session');

/** What they tell each other: that the session ended by itself, that its user left for good, or went elsewhere. */
export type Told = 'touched' | 'signed-out' | 'left' | 'other-center';

export function tell(told: Told): void {
  channel.postMessage(told);
}
