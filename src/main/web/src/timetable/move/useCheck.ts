import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { api, take } from '~/api/client';
import type { Hits, Visit, VisitRequestMove } from '~/api/schema';

const PAUSE_MS = 250;

/** What the service says of a move before it is made. */
export interface Checked {
  hits: Hits;
  /** The code of what is in the way of the visit itself. */
  refusal?: string;
}

export async function check(visitId: string, wanted: VisitRequestMove): Promise<Checked> {
  const { visits } = await take(
    api.POST('/visits/{id}/move', { params: { path: { id: visitId }, query: { preview: true } }, body: wanted }),
  );
  const hits = visits ?? { count: 0, items: [] };
  return { hits, refusal: hits.items.find((hit) => hit.outcome === 'UNDECIDED')?.refusal };
}

/** Asks a moment after the last change whether the visit could move there. */
export function useCheck(visit: Visit, wanted: VisitRequestMove | undefined) {
  const { i18n } = useTranslation();
  const now = JSON.stringify(wanted);
  const [settled] = useDebouncedValue(now, PAUSE_MS);
  const query = useQuery({
    queryKey: ['move-check', visit.id, settled, i18n.language],
    queryFn: () => check(visit.id, JSON.parse(settled ?? '') as VisitRequestMove),
    enabled: settled !== undefined,
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
  const isCurrent = now === settled && !query.isPlaceholderData && !query.isFetching;
  return { result: isCurrent ? query.data : undefined, error: query.error, isAsking: wanted !== undefined && !isCurrent };
}
