import { useQuery } from '@tanstack/react-query';

import { useChange } from '~/api/changes';
import { api, take } from '~/api/client';
import { everything, usePages } from '~/api/pages';
import type { Case, Priority, ReferralSource, ReferralStatus } from '~/api/schema';

export interface ReferralSearch {
  q?: string;
  status?: ReferralStatus;
  source?: ReferralSource;
}

const path = (id: string) => ({ params: { path: { id } } });

/** The referrals one may see, newest first, by what is asked for. */
export function useReferrals(search: ReferralSearch) {
  return usePages(['referrals', 'list', search], (after) =>
    take(api.GET('/referrals', { params: { query: { ...search, after } } })),
  );
}

/** All of a status that somebody still has to do something about: who has waited longest is the last of them. */
export function useOpenReferrals(status: ReferralStatus) {
  return useQuery({
    queryKey: ['referrals', 'open', status],
    queryFn: () => everything((page) => take(api.GET('/referrals', { params: { query: { status, ...page } } }))),
  });
}

export function useReferral(id: string) {
  return useQuery({ queryKey: ['referrals', id], queryFn: () => take(api.GET('/referrals/{id}', path(id))) });
}

export function useDuplicates(id: string, enabled = true) {
  return useQuery({
    queryKey: ['referrals', id, 'duplicates'],
    queryFn: () => take(api.GET('/referrals/{id}/duplicates', path(id))),
    enabled,
  });
}

export function useScreenings(id: string, language: string, enabled = true) {
  return useQuery({
    queryKey: ['referrals', id, 'screenings', language],
    queryFn: () => take(api.GET('/referrals/{id}/screenings', path(id))),
    enabled,
  });
}

/** How each parent applied; there is nothing of the kind where a court or an agency refers. */
export function useApplications(id: string, enabled: boolean) {
  return useQuery({
    queryKey: ['referrals', id, 'applications'],
    queryFn: () => take(api.GET('/referrals/{id}/applications', path(id))),
    enabled,
  });
}

export function useCarriedRisk(enabled: boolean) {
  return useQuery({
    queryKey: ['settings', 'screening'],
    queryFn: () => take(api.GET('/settings/screening')),
    enabled,
  });
}

const REFRESHED = [['referrals'], ['work-queue']];

/** `then` is here and not with the press: the answer takes the button away before the press hears of it. */
export function useAcceptance(id: string, then: (made: Case) => void) {
  return useChange({
    run: (caseWorker: string | null) =>
      take(
        api.POST('/referrals/{id}/accept', {
          params: { path: { id }, header: { 'Idempotency-Key': `accept-${id}` } },
          body: caseWorker === null ? {} : { caseWorker },
        }),
      ),
    refreshes: [...REFRESHED, ['cases']],
    then,
  });
}

export function useDecline(id: string, said: string) {
  return useChange({
    run: ({ reason }: { reason: string }) => take(api.POST('/referrals/{id}/decline', { ...path(id), body: { reason } })),
    refreshes: REFRESHED,
    said,
  });
}

export function useWithdrawal(id: string, said: string) {
  return useChange({
    run: ({ reason }: { reason: string }) =>
      take(api.POST('/referrals/{id}/withdraw', { ...path(id), body: { reason } })),
    refreshes: REFRESHED,
    said,
  });
}

export function useEnqueueing(id: string, said: string) {
  return useChange({
    run: (body: { priority: Priority; reason: string }) =>
      take(api.POST('/referrals/{id}/wait', { ...path(id), body })),
    refreshes: REFRESHED,
    said,
  });
}

export function useAcknowledgement(id: string, said: string) {
  return useChange({
    run: (applicationId: string) =>
      take(
        api.POST('/referrals/{id}/applications/{applicationId}/acknowledge', {
          params: { path: { id, applicationId } },
          body: {},
        }),
      ),
    refreshes: REFRESHED,
    said,
  });
}
