import type { Case, Check, CheckItem, Visit } from '~/api/schema';

/** The one thing to do next. */
export type Next =
  | { kind: 'assign' | 'activate' | 'suspended' | 'plan' | 'closed' }
  | { kind: 'missing'; item: CheckItem }
  | { kind: 'order'; until: string }
  | { kind: 'visit'; visit: Visit };

interface Known {
  readiness: Check | undefined;
  /** The next visit that lies ahead, or null where there is none. */
  ahead: Visit | null | undefined;
  /** Whether one may give the case to somebody. */
  assigns: boolean;
}

/** Of several things the one that holds up all others; undefined until enough is known. */
export function nextOf(file: Case, { readiness, ahead, assigns }: Known): Next | undefined {
  if (file.status === 'CLOSED') {
    return { kind: 'closed' };
  }
  if (file.caseWorker === undefined && assigns) {
    return { kind: 'assign' };
  }
  if (file.status === 'SUSPENDED') {
    return { kind: 'suspended' };
  }
  if (readiness === undefined) {
    return undefined;
  }
  const item = readiness.items.find(({ met }) => !met);
  if (item !== undefined) {
    return { kind: 'missing', item };
  }
  if (file.status === 'INTAKE') {
    return { kind: 'activate' };
  }
  if (file.orderEndsSoon && file.orderEndsOn !== undefined) {
    return { kind: 'order', until: file.orderEndsOn };
  }
  if (ahead === undefined) {
    return undefined;
  }
  return ahead === null ? { kind: 'plan' } : { kind: 'visit', visit: ahead };
}
