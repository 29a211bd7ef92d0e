import type { Incident, Note, Visit } from '~/api/schema';
import { whereabouts } from '~/today/doors';

import { isTogether } from './together';

/** Visits that are watched are told of in a signed note; of others there is the attendance alone. */
const WATCHED = new Set<Visit['type']>(['SUPERVISED', 'VIRTUAL']);

export interface Item {
  code: 'everybodyCame' | 'childBrought' | 'everybodyLeft' | 'noteWritten' | 'notesSigned' | 'incidentsSent';
  met: boolean;
}

/** What the record of a visit must have, and what of it is missing. */
export function leftToDo(
  visit: Visit,
  notes: readonly Note[] | undefined,
  incidents: readonly Incident[] | undefined,
  me: string,
): Item[] {
  const came = (personId: string) => visit.attendance.some((any) => any.personId === personId && any.kind === 'IN');
  const children = visit.people.filter(({ role, personId }) => role === 'CHILD' && visit.participants.includes(personId));
  const items: (Item | undefined)[] = [
    { code: 'everybodyCame', met: visit.participants.every(came) || isTogether(visit, came) },
    visit.type === 'VIRTUAL' || children.length === 0
      ? undefined
      : {
          code: 'childBrought',
          met: isBrought(children.map(({ personId }) => personId).filter(came), visit),
        },
    { code: 'everybodyLeft', met: visit.people.every(({ personId }) => whereabouts(visit, personId) !== 'inside') },
    WATCHED.has(visit.type) && notes !== undefined ? { code: 'noteWritten', met: notes.length > 0 } : undefined,
    notes === undefined || notes.length === 0
      ? undefined
      : { code: 'notesSigned', met: notes.every((note) => note.author !== me || note.signedAt !== undefined) },
    incidents === undefined || incidents.length === 0
      ? undefined
      : { code: 'incidentsSent', met: incidents.every(({ status }) => status !== 'DRAFT') },
  ];
  return items.filter((item) => item !== undefined);
}

function isBrought(personIds: readonly string[], { attendance }: Visit): boolean {
  const brought = attendance.filter(({ broughtBy }) => broughtBy !== undefined);
  return personIds.length > 0 && personIds.every((id) => brought.some(({ personId }) => personId === id));
}
