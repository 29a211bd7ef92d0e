import type { WorkQueue } from '~/api/schema';

/** The same to do with several people of one case by one day is one thing to see. */
export interface Work {
  item: WorkQueue;
  people: number;
}

export function together(items: readonly WorkQueue[]): Work[] {
  const found = new Map<string, Work>();
  for (const item of items) {
    const key = [item.kind, item.dueOn, item.personId === undefined ? item.subjectId : (item.caseId ?? '')].join(' ');
    const known = found.get(key);
    found.set(key, { item: known?.item ?? item, people: (known?.people ?? 0) + 1 });
  }
  return [...found.values()];
}

/** Where a thing to do is done; nothing where the reader has no way there. */
export function placeOf(item: WorkQueue, seesCases: boolean): string | undefined {
  switch (item.kind) {
    case 'INCIDENT_REPORT':
    case 'INCIDENT_TELL_PARENT':
    case 'INCIDENT_CRITICAL':
    case 'INCIDENT_REVIEW':
      return `/incidents/${item.subjectId}`;
    case 'VISIT_REPORT':
      return `/visits/${item.subjectId}`;
    case 'FOLLOW_UP':
      return item.caseId === undefined ? '/incidents' : `/incidents?case=${item.caseId}`;
    case 'SCREENING':
      return seesCases ? `/referrals/${item.subjectId}/screen` : undefined;
    case 'APPLICATION_WITHDRAWN':
      return seesCases ? `/referrals/${item.subjectId}` : undefined;
    default:
      return seesCases && item.caseId !== undefined ? `/cases/${item.caseId}` : undefined;
  }
}
