import type { Visit } from '~/api/schema';

import type { Waiting } from './Outbox';

/** The visit as it will be once all that waits is sent; what was refused does not count. */
export function withUnsent(visit: Visit, errands: readonly Waiting[]): Visit {
  return errands
    .filter(({ state }) => state !== 'refused')
    .reduce((sofar, { effect }) => {
      switch (effect?.kind) {
        case 'IN':
        case 'OUT':
          return after(sofar, effect.kind, effect.at, effect.personIds);
        case 'START':
          return { ...sofar, status: 'IN_PROGRESS', startedAt: effect.at };
        case 'END':
          return { ...sofar, status: 'COMPLETED', endedAt: effect.at };
        default:
          return sofar;
      }
    }, visit);
}

/** Of several that pass together some may be written down already. */
function after(visit: Visit, kind: 'IN' | 'OUT', at: string, personIds: readonly string[]): Visit {
  const known = (personId: string) =>
    visit.attendance.some(
      (any) => any.personId === personId && any.kind === kind && Date.parse(any.at) === Date.parse(at),
    );
  const added = personIds.filter((id) => !known(id)).map((personId) => ({ personId, kind, at }));
  return { ...visit, attendance: [...visit.attendance, ...added] };
}
