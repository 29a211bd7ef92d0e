import { api, take } from '~/api/client';
import { usePages } from '~/api/pages';

interface Asked {
  path: { id: string };
}

/** A list below a case; of most there are few enough in one case for them to come at once. */
function listOf<Item>(
  name: string,
  read: (params: Asked, after: string | undefined) => Promise<{ items: Item[]; next?: string }>,
) {
  return function useList(id: string, enabled = true) {
    return usePages(['cases', id, name], (after) => read({ path: { id } }, after), { enabled });
  };
}

export const useAgreements = listOf('agreements', (params) => take(api.GET('/cases/{id}/agreements', { params })));
export const useAssignments = listOf('assignments', (params) => take(api.GET('/cases/{id}/assignments', { params })));
export const useConflicts = listOf('conflicts', (params) =>
  take(api.GET('/cases/{id}/conflicts-of-interest', { params })),
);
export const useConsents = listOf('consents', (params) => take(api.GET('/cases/{id}/consents', { params })));
export const useFiles = listOf('files', ({ path }, after) =>
  take(api.GET('/cases/{id}/files', { params: { path, query: { after } } })),
);
export const useHolds = listOf('legal-holds', (params) => take(api.GET('/cases/{id}/legal-holds', { params })));
export const useInterviews = listOf('interviews', (params) => take(api.GET('/cases/{id}/interviews', { params })));
export const useMessages = listOf('messages', ({ path }, after) =>
  take(api.GET('/cases/{id}/messages', { params: { path, query: { after } } })),
);
export const useNotices = listOf('notices', (params) => take(api.GET('/cases/{id}/notices', { params })));
export const useOrders = listOf('orders', (params) => take(api.GET('/cases/{id}/orders', { params })));
export const useOutcomes = listOf('outcomes', (params) => take(api.GET('/cases/{id}/outcomes', { params })));
export const useParties = listOf('parties', (params) => take(api.GET('/cases/{id}/parties', { params })));
export const usePlans = listOf('plans', (params) => take(api.GET('/cases/{id}/plans', { params })));
export const useProgress = listOf('progress', (params) => take(api.GET('/cases/{id}/progress', { params })));
export const useRefusals = listOf('refusals', (params) => take(api.GET('/cases/{id}/refusals', { params })));
export const useReports = listOf('reports', ({ path }, after) =>
  take(api.GET('/cases/{id}/reports', { params: { path, query: { after } } })),
);
export const useRepresentatives = listOf('representatives', (params) =>
  take(api.GET('/cases/{id}/representatives', { params })),
);
export const useRestrictions = listOf('restrictions', (params) =>
  take(api.GET('/cases/{id}/restrictions', { params })),
);
export const useReviews = listOf('reviews', (params) => take(api.GET('/cases/{id}/reviews', { params })));
export const useScreenings = listOf('screenings', (params) => take(api.GET('/cases/{id}/screenings', { params })));
export const useSigningLinks = listOf('signing-links', (params) =>
  take(api.GET('/cases/{id}/signing-links', { params })),
);
export const useSuspensions = listOf('suspensions', (params) => take(api.GET('/cases/{id}/suspensions', { params })));
export const usePlanVersions = listOf('safety-plan-versions', (params) =>
  take(api.GET('/cases/{id}/safety-plan/versions', { params })),
);

/** What of a case must be reviewed before anything else. */
export function useCriticalIncidents(caseId: string) {
  return usePages(['incidents', 'case', caseId, 'critical'], (after) =>
    take(api.GET('/incidents', { params: { query: { caseId, status: 'OPEN', severity: 'CRITICAL', after } } })),
  );
}

/** The incidents of a case. */
export function useCaseIncidents(caseId: string) {
  return usePages(['incidents', 'case', caseId, 'all'], (after) =>
    take(api.GET('/incidents', { params: { query: { caseId, after } } })),
  );
}
