import { useQuery } from '@tanstack/react-query';

import { api, take } from '~/api/client';
import { everything } from '~/api/pages';

export function useOrphans() {
  return useQuery({ queryKey: ['orphaned-visits'], queryFn: () => take(api.GET('/orphaned-visits')) });
}

export function useOffers() {
  return useQuery({ queryKey: ['offers'], queryFn: () => take(api.GET('/offers')), select: ({ items }) => items });
}

export function useFlagged() {
  return useQuery({
    queryKey: ['cases', 'flagged'],
    queryFn: () => everything((query) => take(api.GET('/flagged-cases', { params: { query } }))),
  });
}

export function useEndingOrders() {
  return useQuery({
    queryKey: ['work-queue'],
    queryFn: () => take(api.GET('/work-queue')),
    select: ({ items }) => items.filter(({ kind }) => kind === 'ORDER_ENDING'),
  });
}

export function readVisit(id: string) {
  return take(api.GET('/visits/{id}', { params: { path: { id } } }));
}
