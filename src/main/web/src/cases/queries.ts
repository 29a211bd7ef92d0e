import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

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

export function useCase(id: string) {
  return useQuery({ queryKey: ['cases', id], queryFn: () => take(api.GET('/cases/{id}', path(id))) });
}

export function useReadiness(id: string, language: string) {
  return useQuery({
    queryKey: ['cases', id, 'readiness', language],
    queryFn: () => take(api.GET('/cases/{id}/readiness', path(id))),
  });
}

export function useOrders(id: string) {
  return useQuery({ queryKey: ['cases', id, 'orders'], queryFn: () => take(api.GET('/cases/{id}/orders', path(id))) });
}

export function useConsents(id: string) {
  return useQuery({
    queryKey: ['cases', id, 'consents'],
    queryFn: () => take(api.GET('/cases/{id}/consents', path(id))),
  });
}

export function useNotices(id: string) {
  return useQuery({ queryKey: ['cases', id, 'notices'], queryFn: () => take(api.GET('/cases/{id}/notices', path(id))) });
}

/** The visits of a case, page by page. */
export function useCaseVisits(caseId: string) {
  return usePages(['visits', 'case', caseId], (after) =>
    take(api.GET('/visits', { params: { query: { caseId, after } } })),
  );
}

/** Contact data are fetched when somebody asks for them, since each look is audited; and kept nowhere. */
export function useContact(personId: string, asked: boolean) {
  return useQuery({
    queryKey: ['contact', personId],
    queryFn: () => take(api.GET('/people/{personId}/contact', { params: { path: { personId } } })),
    enabled: asked,
    staleTime: Infinity,
    gcTime: 0,
  });
}

export function useActivation(id: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: () => take(api.POST('/cases/{id}/activate', { ...path(id), body: {} })),
    onSuccess: () => cache.invalidateQueries({ queryKey: ['cases'] }),
  });
}
