import { useQuery } from '@tanstack/react-query';

import { api, take } from '~/api/client';
import type { CaseStatus, Referral, ReferralStatus } from '~/api/schema';

import type { Named, Sheet, Twin } from './alike';

export interface TwinSheet extends Sheet {
  status?: { of: 'referral'; status: ReferralStatus } | { of: 'case'; status: CaseStatus };
  receivedAt?: string;
  number?: string;
  caseId?: string;
  source?: Referral['source'];
  reason?: string;
}

export function sheetOf(referral: Referral): TwinSheet {
  return {
    children: referral.children,
    adults: referral.adults,
    courtCase: referral.court?.caseNumber,
    status: { of: 'referral', status: referral.status },
    receivedAt: referral.receivedAt,
    source: referral.source,
    reason: referral.reason,
    caseId: referral.caseId,
  };
}

async function readCase(id: string): Promise<TwinSheet> {
  const file = await take(api.GET('/cases/{id}', { params: { path: { id } } }));
  const now = file.people.filter(({ until }) => until === undefined);
  return {
    children: now.filter(({ role }) => role === 'CHILD'),
    adults: now.filter(({ role }) => role !== 'CHILD'),
    courtCase: undefined,
    status: { of: 'case', status: file.status },
    receivedAt: file.receivedAt,
    number: file.number,
    caseId: file.id,
    source: file.source,
  };
}

async function readPeople(ids: readonly string[]): Promise<TwinSheet> {
  const people = await Promise.all(
    ids.map((personId) => take(api.GET('/people/{personId}', { params: { path: { personId } } }))),
  );
  const children: Named[] = people.map(({ id, givenName, familyName, birthDate }) => ({
    personId: id,
    givenName,
    familyName,
    birthDate,
  }));
  return { children, adults: [], courtCase: undefined };
}

/** The twin as far as one may see it. */
export function useTwin(twin: Twin) {
  return useQuery({
    queryKey: ['referrals', 'twin', twin.key],
    queryFn: async (): Promise<TwinSheet> => {
      if (twin.referralId !== undefined) {
        const id = twin.referralId;
        return sheetOf(await take(api.GET('/referrals/{id}', { params: { path: { id } } })));
      }
      return twin.caseId === undefined ? readPeople(twin.personIds) : readCase(twin.caseId);
    },
  });
}
