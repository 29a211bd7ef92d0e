import type { Visit } from '~/api/schema';

import { sidesOf } from './sides';

/** Whether enough of those who are to meet are there: a child, and somebody who comes to see it. */
export function isTogether(visit: Visit, isThere: (personId: string) => boolean): boolean {
  const among = (people: Visit['people']) =>
    people.some(({ personId }) => visit.participants.includes(personId) && isThere(personId));
  return among(visit.people.filter(({ role }) => role === 'CHILD')) && among(sidesOf(visit).visiting);
}
