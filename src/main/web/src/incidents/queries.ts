import { queryOptions, useQuery } from '@tanstack/react-query';

import { api, ApiProblem, take } from '~/api/client';
import { useChange } from '~/api/changes';
import { usePages } from '~/api/pages';
import type {
  FileKind,
  HandlingNotify,
  IncidentStatus,
  OccurrenceSeverity,
  FollowUpRequest,
  HoldPlace,
  HandlingAddition,
} from '~/api/schema';
import { useRole } from '~/app/session';

const path = (id: string) => ({ params: { path: { id } } });
const AGAIN_MS = 60_000;

export interface IncidentSearch {
  status?: IncidentStatus;
  severity?: OccurrenceSeverity;
  caseId?: string;
}

/** The incidents one may see, latest first. */
export function useIncidents(search: IncidentSearch) {
  return usePages(['incidents', 'list', search], (after) =>
    take(api.GET('/incidents', { params: { query: { ...search, after } } })),
  );
}

/** What is overdue and still not done, for coordinators. */
export function useEscalations() {
  return useQuery({
    queryKey: ['incidents', 'escalations'],
    queryFn: () => take(api.GET('/incidents/escalations')),
    enabled: useRole('COORDINATOR'),
  });
}

export function useIncident(id: string) {
  return useQuery({ queryKey: ['incidents', id], queryFn: () => take(api.GET('/incidents/{id}', path(id))) });
}

export function useDeadlines(id: string) {
  return useQuery({
    queryKey: ['incidents', id, 'deadlines'],
    queryFn: () => take(api.GET('/incidents/{id}/deadlines', path(id))),
    refetchInterval: AGAIN_MS,
  });
}

export function useFollowUps(id: string) {
  return usePages(['incidents', id, 'follow-ups'], (after) =>
    take(api.GET('/incidents/{id}/follow-ups', { params: { path: { id }, query: { after } } })),
  );
}

export function useHolds(id: string) {
  return useQuery({
    queryKey: ['incidents', id, 'holds'],
    queryFn: () => take(api.GET('/incidents/{id}/holds', path(id))),
  });
}

export function useFiles(id: string) {
  return useQuery({
    queryKey: ['incidents', id, 'files'],
    queryFn: () => take(api.GET('/incidents/{id}/files', { params: { path: { id }, query: { limit: 200 } } })),
  });
}

/** What each kind of incident is, with examples, in the reader's language. */
export const categoriesQuery = (language: string) =>
  queryOptions({
    queryKey: ['incident-categories', language],
    queryFn: () => take(api.GET('/incident-categories')),
    staleTime: Infinity,
  });

/** The people of the case, for whom it is open to; else those of the visit, on its day. */
export function useFamily(caseId: string, visitId: string | undefined) {
  const seesCase = useRole('COORDINATOR', 'CASE_WORKER');
  const file = useQuery({
    queryKey: ['cases', caseId],
    queryFn: () => take(api.GET('/cases/{id}', path(caseId))),
    enabled: seesCase && caseId !== '',
    retry: false,
  });
  const visit = useQuery({
    queryKey: ['visits', visitId],
    queryFn: () => take(api.GET('/visits/{id}', path(visitId ?? ''))),
    enabled: visitId !== undefined && (!seesCase || isClosed(file.error)),
  });
  const known = file.data?.people ?? visit.data?.people ?? [];
  return known.filter(({ personId }, index) => known.findIndex((any) => any.personId === personId) === index);
}

function isClosed(problem: unknown): boolean {
  return problem instanceof ApiProblem && [403, 404].includes(problem.status);
}

/** A change after which everything about incidents is read anew. */
export function useHandling<Entered>(said: string, run: (entered: Entered) => Promise<unknown>) {
  return useChange({ run, refreshes: [['incidents'], ['work-queue'], ['visits'], ['cases']], said });
}

const once = (id: string, key: string) => ({ params: { path: { id }, header: { 'Idempotency-Key': key } } });

export const handle = {
  submit: (id: string) => take(api.POST('/incidents/{id}/submit', { ...path(id), body: {} })),
  review: (id: string, conclusion: string) =>
    take(api.POST('/incidents/{id}/review', { ...path(id), body: { conclusion } })),
  close: (id: string) => take(api.POST('/incidents/{id}/close', { ...path(id), body: {} })),
  notify: (id: string, key: string, body: HandlingNotify) =>
    take(api.POST('/incidents/{id}/notify', { ...once(id, key), body })),
  amend: (id: string, key: string, body: HandlingAddition) =>
    take(api.POST('/incidents/{id}/amend', { ...once(id, key), body })),
  followUp: (id: string, key: string, body: FollowUpRequest) =>
    take(api.POST('/incidents/{id}/follow-ups', { ...once(id, key), body })),
  done: (id: string, followUpId: string) =>
    take(api.POST('/incidents/{id}/follow-ups/{followUpId}/done', { params: { path: { id, followUpId } }, body: {} })),
  hold: (id: string, key: string, body: HoldPlace) => take(api.POST('/incidents/{id}/holds', { ...once(id, key), body })),
  release: (id: string, holdId: string, reason: string) =>
    take(api.POST('/incidents/{id}/holds/{holdId}/release', { params: { path: { id, holdId } }, body: { reason } })),
  upload: (id: string, key: string, file: File, kind: FileKind) =>
    take(
      api.POST('/incidents/{id}/files', {
        params: { path: { id }, query: { name: file.name, kind }, header: { 'Idempotency-Key': key } },
        headers: { 'Content-Type': 'application/octet-stream' },
        // The document calls bytes a string.
        body: file as unknown as string,
        bodySerializer: (body) => body,
      }),
    ),
  removeFile: (id: string, fileId: string) =>
    take(api.DELETE('/incidents/{id}/files/{fileId}', { params: { path: { id, fileId } } })),
};
