import type { Visit } from '~/api/schema';
import { BRINGS, passings, whereabouts, type Passing } from '~/today/doors';

import { isTogether } from './together';

/** The one thing to do next at a visit. */
export type Step =
  | { kind: 'CONFIRM' | 'WAIT' | 'START' | 'WRITE' | 'END' | 'SIGN' | 'REPORT' | 'NONE' }
  /** Somebody is to pass the door; who came may begin without who does not come. */
  | { kind: 'PASS'; passing: Passing; mayStart: boolean };

export interface Circumstances {
  /** The day of the center, and that of the visit. */
  today: string;
  day: string;
  now: string;
  /** How many of one's own notes are not signed. */
  unsigned: number;
  mayPlan: boolean;
  mayConduct: boolean;
  mayPrint: boolean;
}

/** What a glance at the screen must tell. */
export function nextStep(visit: Visit, about: Circumstances): Step {
  switch (visit.status) {
    case 'PLANNED':
    case 'CONFIRMED':
      return before(visit, about);
    case 'IN_PROGRESS':
      return about.mayConduct ? during(visit, about) : passing(visit, about);
    case 'COMPLETED':
    case 'TERMINATED':
      return after(visit, about);
    default:
      return about.unsigned > 0 ? { kind: 'SIGN' } : { kind: 'NONE' };
  }
}

function before(visit: Visit, about: Circumstances): Step {
  if (about.day !== about.today) {
    return { kind: visit.status === 'PLANNED' && about.mayPlan && about.day > about.today ? 'CONFIRM' : 'WAIT' };
  }
  if (about.mayConduct && isEverybodyInside(visit)) {
    return { kind: 'START' };
  }
  const next = passing(visit, about);
  return next.kind === 'NONE' && about.mayConduct ? { kind: 'START' } : next;
}

function during(visit: Visit, { now }: Circumstances): Step {
  if (isOver(visit, now)) {
    return { kind: 'END' };
  }
  return { kind: isObserved(visit) ? 'WRITE' : 'NONE' };
}

/** Of a supported visit only the attendance is recorded: there are no notes, and no report of them. */
export function isObserved({ type }: Visit): boolean {
  return type !== 'SUPPORTED';
}

function after(visit: Visit, about: Circumstances): Step {
  const next = leaving(visit, about);
  if (next.kind !== 'NONE') {
    return next;
  }
  if (about.unsigned > 0) {
    return { kind: 'SIGN' };
  }
  return { kind: about.mayPrint && isObserved(visit) ? 'REPORT' : 'NONE' };
}

/** Who is to be met at the door next; only on the day itself is it written down. */
function passing(visit: Visit, { day, today, mayConduct }: Circumstances): Step {
  const next = day === today ? passings([visit]).find(({ done }) => !done) : undefined;
  const mayStart = mayConduct && isTogether(visit, (personId) => isInside(visit, personId));
  return next === undefined ? { kind: 'NONE' } : { kind: 'PASS', passing: next, mayStart };
}

/** Once it is over, whoever is inside goes, and a child that is still inside is fetched; nobody else is waited for. */
function leaving(visit: Visit, { day, today }: Circumstances): Step {
  const all = day === today ? passings([visit]) : [];
  const inside = visit.people.filter(({ personId }) => isInside(visit, personId));
  const isFetched = inside.some(({ role }) => role === 'CHILD') && !inside.some(({ role }) => BRINGS.has(role));
  const next = all.find(
    (one, index) =>
      !one.done &&
      !all.slice(index + 1).some(({ kind, person }) => kind === one.kind && person === one.person) &&
      (one.kind === 'OUT' ? inside.includes(one.person) : isFetched && BRINGS.has(one.person.role)),
  );
  return next === undefined ? { kind: 'NONE' } : { kind: 'PASS', passing: next, mayStart: false };
}

function isInside(visit: Visit, personId: string): boolean {
  return whereabouts(visit, personId) === 'inside';
}

function isEverybodyInside(visit: Visit): boolean {
  return visit.participants.length > 0 && visit.participants.every((personId) => isInside(visit, personId));
}

function isOver(visit: Visit, now: string): boolean {
  return Date.parse(now) >= Date.parse(visit.endsAt);
}
