import { useQueries, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { api, take } from '~/api/client';
import type { VisitRequestCreate, VisitType } from '~/api/schema';
import type { IsoDate } from '~/ui/times';

const AT_MOST = 100;

/** What is wished of a slot. */
export interface Wishes {
  caseId: string;
  from: IsoDate;
  to: IsoDate;
  durationMinutes: number;
  type: VisitType;
  interpreterLanguage?: string;
  supervisorLanguage?: string;
}

export function useSlots(wishes: Wishes | undefined) {
  return useQuery({
    queryKey: ['slots', 'found', wishes],
    queryFn: () =>
      take(api.GET('/slots', { params: { query: { ...(wishes ?? { caseId: '' }), limit: AT_MOST } } })),
    select: ({ items }) => items,
    enabled: wishes !== undefined,
    staleTime: 0,
  });
}

/** What speaks against each of some times, in the reader's language. */
export function useExplanations(wishes: Wishes, instants: readonly string[]) {
  const { i18n } = useTranslation();
  const { caseId, durationMinutes, type } = wishes;
  return useQueries({
    queries: instants.map((startsAt) => ({
      queryKey: ['slots', 'why', caseId, durationMinutes, type, startsAt, i18n.language],
      queryFn: () =>
        take(api.GET('/slots/explanation', { params: { query: { caseId, durationMinutes, type, startsAt } } })),
    })),
  });
}

export function book(wanted: VisitRequestCreate) {
  return take(api.POST('/visits', { body: wanted }));
}
