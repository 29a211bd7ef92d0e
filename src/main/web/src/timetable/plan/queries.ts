import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { api, take } from '~/api/client';
import type { PlanRequest } from '~/api/schema';

/** A plan with what became of every date, said in the reader's language. */
export function usePlan(id: string, planId: string) {
  const { i18n } = useTranslation();
  return useQuery({
    queryKey: ['cases', id, 'plans', planId, i18n.language],
    queryFn: () => take(api.GET('/cases/{id}/plans/{planId}', { params: { path: { id, planId } } })),
  });
}

/** Makes the plan with its visits, or says only what would become of them. */
export function makePlan(id: string, body: PlanRequest, preview: boolean) {
  return take(api.POST('/cases/{id}/plans', { params: { path: { id }, query: { preview } }, body }));
}

export function endPlan(id: string, planId: string, on: string) {
  return take(api.POST('/cases/{id}/plans/{planId}/end', { params: { path: { id, planId } }, body: { on } }));
}
