import type { Visit, VisitPerson } from '~/api/schema';
import { whereabouts } from '~/today/doors';

const RESIDENT = new Set<VisitPerson['role']>(['RESIDENTIAL_PARENT', 'CARER']);

/** Those the child lives with, and those who come to see it: the two never meet. */
export function sidesOf(visit: Visit): { resident: VisitPerson[]; visiting: VisitPerson[] } {
  const adults = visit.people.filter(({ role }) => role !== 'CHILD');
  return {
    resident: adults.filter(({ role }) => RESIDENT.has(role)),
    visiting: adults.filter(({ role }) => !RESIDENT.has(role)),
  };
}

/** Who of the other side is inside still. */
export function othersInside(visit: Visit, person: VisitPerson): VisitPerson[] {
  if (visit.type === 'VIRTUAL' || person.role === 'CHILD') {
    return [];
  }
  const { resident, visiting } = sidesOf(visit);
  const others = RESIDENT.has(person.role) ? visiting : resident;
  return others.filter(({ personId }) => whereabouts(visit, personId) === 'inside');
}

/** Those who meet: whoever is inside; where nobody is written down, whoever is to come. */
export function presentAt(visit: Visit): { children: VisitPerson[]; visiting: VisitPerson[] } {
  const present = (people: VisitPerson[]) => {
    const expected = people.filter(({ personId }) => visit.participants.includes(personId));
    const inside = expected.filter(({ personId }) => whereabouts(visit, personId) === 'inside');
    return inside.length > 0 ? inside : expected;
  };
  return {
    children: present(visit.people.filter(({ role }) => role === 'CHILD')),
    visiting: present(sidesOf(visit).visiting),
  };
}
