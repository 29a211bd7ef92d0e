import type { Visit, VisitPerson } from '~/api/schema';

/** Where a person of a visit is. */
export type Whereabouts = 'expected' | 'inside' | 'gone';

/** One passing of the door as planned: who, when, and which way. */
export interface Passing {
  key: string;
  visit: Visit;
  at: string;
  kind: 'IN' | 'OUT';
  person: VisitPerson;
  /** The children who pass with them: brought the first time, fetched the last. */
  children: VisitPerson[];
  done: boolean;
  /** It can happen as things are: their first that is not done, and they are on that side of the door. */
  ready: boolean;
}

const OVER = new Set<Visit['status']>(['CANCELLED', 'NO_SHOW']);
/** Who brings a child and fetches it. */
export const BRINGS = new Set<VisitPerson['role']>(['RESIDENTIAL_PARENT', 'CARER', 'AUTHORIZED_PERSON']);

/** By what was written down last. */
export function whereabouts(visit: Visit, personId: string): Whereabouts {
  const passed = visit.attendance
    .filter((any) => any.personId === personId)
    .toSorted((one, other) => one.at.localeCompare(other.at))
    .at(-1);
  if (passed === undefined) {
    return 'expected';
  }
  return passed.kind === 'IN' ? 'inside' : 'gone';
}

/** Who is to be met at the door, in the order of the plan; adults alone have times of their own. */
export function passings(visits: readonly Visit[]): Passing[] {
  return visits
    .filter((visit) => !OVER.has(visit.status))
    .flatMap((visit) => visit.people.flatMap((person) => [...of(visit, person, 'IN'), ...of(visit, person, 'OUT')]))
    .toSorted((one, other) => one.at.localeCompare(other.at) || one.key.localeCompare(other.key));
}

/** The n-th planned passing is done once there are n of them. */
function of(visit: Visit, person: VisitPerson, kind: 'IN' | 'OUT'): Passing[] {
  const passed = visit.attendance.filter((any) => any.personId === person.personId && any.kind === kind).length;
  const planned = visit.doorTimes
    .filter((door) => door.role === person.role && door.kind === kind)
    .toSorted((one, other) => one.at.localeCompare(other.at));
  const turning = kind === 'IN' ? 0 : planned.length - 1;
  const passable = (kind === 'OUT') === (whereabouts(visit, person.personId) === 'inside');
  return planned.map(({ at }, index) => ({
    key: `${visit.id} ${person.personId} ${kind} ${at}`,
    visit,
    at,
    kind,
    person,
    children: index === turning && BRINGS.has(person.role) ? childrenPassing(visit, kind) : [],
    done: index < passed,
    ready: passable && index === passed,
  }));
}

function childrenPassing(visit: Visit, kind: 'IN' | 'OUT'): VisitPerson[] {
  return visit.people.filter(
    (person) => person.role === 'CHILD' && (whereabouts(visit, person.personId) === 'inside') === (kind === 'OUT'),
  );
}

/** Whoever is inside now. */
export function inside(visits: readonly Visit[]): { visit: Visit; person: VisitPerson }[] {
  return visits.flatMap((visit) =>
    visit.people
      .filter((person) => whereabouts(visit, person.personId) === 'inside')
      .map((person) => ({ visit, person })),
  );
}
