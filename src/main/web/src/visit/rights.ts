import type { Visit } from '~/api/schema';
import { useMe } from '~/app/session';

const OVER = new Set<Visit['status']>(['COMPLETED', 'CANCELLED', 'NO_SHOW', 'TERMINATED']);

/** What is offered at a visit. What is hidden is a courtesy: the service decides. */
export interface Rights {
  seesCase: boolean;
  /** Says when it takes place, and whether. */
  mayPlan: boolean;
  /** Is responsible while it takes place. */
  mayConduct: boolean;
  /** Learns what keeps the family safe, and prints the report: whoever it is named to. */
  knowsFamily: boolean;
  /** Is one of its supervisors. */
  accompanies: boolean;
  isOver: boolean;
}

export function useRights(visit: Visit): Rights {
  const me = useMe();
  const seesCase = me.roles.includes('COORDINATOR') || me.roles.includes('CASE_WORKER');
  const supervises = me.roles.includes('SUPERVISOR');
  // The service names the case to whom the visit's course is open.
  const isTold = visit.caseId !== undefined;
  const mayConduct = isTold && (seesCase || supervises);
  return {
    seesCase,
    mayPlan: isTold && seesCase,
    mayConduct,
    knowsFamily: mayConduct && visit.people.length > 0,
    accompanies: supervises && visit.supervisorIds.includes(me.user.id),
    isOver: OVER.has(visit.status),
  };
}
