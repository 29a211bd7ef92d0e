import { useQuery } from '@tanstack/react-query';

import { api, take } from '~/api/client';
import type { Incident } from '~/api/schema';
import { useChange } from '~/api/changes';

interface Found {
  /** Nothing where they could not be read. */
  incidents: readonly Incident[] | undefined;
  isPending: boolean;
}

/** The incidents of a visit, as far as one may see them; each reading is audited. */
export function useVisitIncidents(caseId: string | undefined, visitId: string): Found {
  const { data, isLoading } = useQuery({
    queryKey: ['incidents', 'case', caseId, visitId],
    queryFn: () => take(api.GET('/incidents', { params: { query: { caseId, limit: 200 } } })),
    select: (page) => page.items.filter((incident) => incident.visitId === visitId),
    enabled: caseId !== undefined,
  });
  return { incidents: data, isPending: isLoading };
}

/** The visit that stood still because of an incident goes on. */
export function useCarryingOn(said: string) {
  return useChange({
    run: (incidentId: string) =>
      take(api.POST('/incidents/{id}/continue-visit', { params: { path: { id: incidentId } }, body: {} })),
    refreshes: [['incidents'], ['visits']],
    said,
  });
}
