import { useQuery, type QueryKey } from '@tanstack/react-query';

import { api, take, taken } from '~/api/client';
import { useChange } from '~/api/changes';
import { everything, usePages } from '~/api/pages';
import type { Case, ReportStatus } from '~/api/schema';
import type { IsoDate } from '~/ui/times';

const path = (id: string) => ({ params: { path: { id } } });
const MINUTES = 5 * 60_000;

/** What a change of a report or of a request makes unsure. */
export const TOUCHED: readonly QueryKey[] = [['reports'], ['work-queue']];

export interface ReportSearch {
  caseId?: string;
  status?: ReportStatus;
}

/** Reports to courts, the newest first. */
export function useReports(search: ReportSearch) {
  return usePages(['reports', 'list', search], (after) =>
    take(api.GET('/reports', { params: { query: { ...search, after } } })),
  );
}

/** A report with the version it was read at. */
export function useReport(id: string) {
  return useQuery({ queryKey: ['reports', 'one', id], queryFn: () => taken(api.GET('/reports/{id}', path(id))) });
}

/** What coordinators were told of and is still not done. */
export function useOverdue(enabled: boolean) {
  return useQuery({
    queryKey: ['reports', 'overdue'],
    queryFn: () => take(api.GET('/reports/overdue')),
    enabled,
  });
}

/** What is due to be written or looked at by me. */
export function useReportWork(enabled: boolean) {
  return useQuery({
    queryKey: ['work-queue'],
    queryFn: () => take(api.GET('/work-queue')),
    select: ({ items }) => items.filter(({ kind }) => kind === 'COURT_REPORT' || kind === 'REPORT_APPROVAL'),
    enabled,
  });
}

/** What the court asks of a case. */
export function useCourtRequests(caseId: string) {
  return useQuery({
    queryKey: ['reports', 'requests', caseId],
    queryFn: () => take(api.GET('/cases/{id}/report-requests', path(caseId))),
    enabled: caseId !== '',
  });
}

/** Cases by id, for lists that know no more than that. */
export function useCaseBook(enabled = true): ReadonlyMap<string, Case> {
  const { data } = useQuery({
    queryKey: ['cases', 'book'],
    queryFn: () => everything((query) => take(api.GET('/cases', { params: { query } }))),
    select: (items) => new Map(items.map((file) => [file.id, file])),
    staleTime: MINUTES,
    enabled,
  });
  return data ?? new Map<string, Case>();
}

export function useReportRules(enabled = true) {
  return useQuery({
    queryKey: ['settings', 'court-reports'],
    queryFn: () => take(api.GET('/settings/court-reports')),
    staleTime: MINUTES,
    enabled,
  });
}

/** The visits of a case that a report of these days tells of. */
export function useVisitsOf(caseId: string, from: IsoDate, to: IsoDate, enabled = true) {
  return useQuery({
    queryKey: ['visits', 'report', caseId, from, to],
    queryFn: () => take(api.GET('/visits', { params: { query: { caseId, from, to, limit: 200 } } })),
    enabled: enabled && from <= to,
  });
}

export type Verb = 'submit' | 'approve' | 'release';

/** A verb of a report that needs no word. */
export function useVerb(id: string, verb: Verb, said: string) {
  return useChange({
    run: () => take(api.POST(`/reports/{id}/${verb}`, { ...path(id), body: {} })),
    refreshes: TOUCHED,
    said,
  });
}

/** A verb of a report that says why. */
export function useReasonedVerb(id: string, verb: 'return' | 'discard', said: string) {
  return useChange<string>({
    run: (reason) => take(api.POST(`/reports/{id}/${verb}`, { ...path(id), body: { reason } })),
    refreshes: TOUCHED,
    said,
  });
}

export function useCorrection(id: string, then: (report: { id: string }) => void) {
  return useChange<string, { id: string }>({
    run: (reason) => take(api.POST('/reports/{id}/correct', { ...path(id), body: { reason } })),
    refreshes: TOUCHED,
    then,
  });
}
