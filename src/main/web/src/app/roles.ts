import type { Role } from '~/api/schema';

/** Everything that somebody can be here, in the order in which it is offered. */
export const ROLES = [
  'ADMIN',
  'COORDINATOR',
  'CASE_WORKER',
  'SUPERVISOR',
  'FRONT_DESK',
  'COURT_LIAISON',
  'AUDITOR',
  'NETWORK',
] as const satisfies readonly Role[];
