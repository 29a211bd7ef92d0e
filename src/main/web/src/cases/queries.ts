import { useQuery } from '@tanstack/react-query';

import { api, take } from '~/api/client';
import { usePages } from '~/api/pages';
import type { CaseStatus } from '~/api/schema';

export interface CaseSearch {
  q?: string;
  status?: CaseStatus;
  worker?: string;
}

/** The cases one may see, newest first, by what is asked for. */
export function useCases(search: CaseSearch) {
  return usePages(['cases', 'list', search], (after) =>
    take(api.GET('/cases', { params: { query: { ...search, after } } })),
  );
}

const path = (id: string) => ({ params: { path: { id } } });

export function useCase(id: string, enabled = true) {
  return useQuery({ queryKey: ['cases', id], queryFn: () => take(api.GET('/cases/{id}', path(id))), enabled });
}

export function useReadiness(id: string, language: string) {
  return useQuery({
    queryKey: ['cases', id, 'readiness', language],
    queryFn: () => take(api.GET('/cases/{id}/readiness', path(id))),
  });
}

export function useClosure(id: string, language: string) {
  return useQuery({
    queryKey: ['cases', id, 'closure', language],
    queryFn: () => take(api.GET('/cases/{id}/closure', path(id))),
  });
}

export function useSafetyPlan(id: string) {
  return useQuery({
    queryKey: ['cases', id, 'safety-plan'],
    queryFn: () => take(api.GET('/cases/{id}/safety-plan', path(id))),
  });
}

export function useStaffing(id: string) {
  return useQuery({
    queryKey: ['cases', id, 'staffing'],
    queryFn: () => take(api.GET('/cases/{id}/staffing', path(id))),
  });
}

export function useDoorRules(id: string) {
  return useQuery({
    queryKey: ['cases', id, 'door-rules'],
    queryFn: () => take(api.GET('/cases/{id}/door-rules', path(id))),
  });
}

export function useReliability(id: string) {
  return useQuery({
    queryKey: ['cases', id, 'reliability'],
    queryFn: () => take(api.GET('/cases/{id}/reliability', path(id))),
  });
}

export function useStage(id: string) {
  return useQuery({
    queryKey: ['cases', id, 'progress', 'standing'],
    queryFn: () => take(api.GET('/cases/{id}/progress/standing', path(id))),
  });
}
