import type { Visit } from '~/api/schema';

import { passings, whereabouts, type Passing } from './doors';

const MINUTE_MS = 60_000;
/** About as long as the two sides of a family are kept apart: who is due within it is to be looked for. */
const NEAR_MS = 20 * MINUTE_MS;
/** Nobody is called late for a few minutes. */
const GRACE_MINUTES = 5;

/** A passing as the door has to see it at a moment. */
export interface Due {
  passing: Passing;
  isNow: boolean;
  lateBy: number;
}

/** What the door has before it, in order, and what is behind it: done, or of a visit that is over with nobody inside. */
export function deskAt(visits: readonly Visit[], now: string): { ahead: Due[]; behind: Due[] } {
  const at = Date.parse(now);
  const all = passings(visits);
  const left = all.filter((passing) => !isBehind(passing, at));
  const near = firstOfEach(left.filter(({ ready, at: due }) => ready && Math.abs(Date.parse(due) - at) <= NEAR_MS));
  const coming = left.find((passing) => passing.ready && Date.parse(passing.at) > at);
  const current = near.length > 0 || coming === undefined ? near : [coming];
  return {
    ahead: left.map((passing) => ({
      passing,
      isNow: current.includes(passing),
      lateBy: passing.ready ? lateBy(passing, at) : 0,
    })),
    behind: all.filter((passing) => isBehind(passing, at)).map((passing) => ({ passing, isNow: false, lateBy: 0 })),
  };
}

/** Of one visit one after the other: its sides must not meet at the door. */
function firstOfEach(passings: readonly Passing[]): Passing[] {
  return passings.filter(({ visit }, index) => passings.findIndex((any) => any.visit.id === visit.id) === index);
}

function isBehind({ done, visit }: Passing, at: number): boolean {
  const isOver = Date.parse(visit.endsAt) < at;
  return done || (isOver && visit.people.every(({ personId }) => whereabouts(visit, personId) !== 'inside'));
}

function lateBy(passing: Passing, at: number): number {
  const minutes = Math.floor((at - Date.parse(passing.at)) / MINUTE_MS);
  return minutes < GRACE_MINUTES ? 0 : minutes;
}
