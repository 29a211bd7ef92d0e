import { describe, expect, it } from 'vitest';

import type { Visit, VisitAttendance } from '~/api/schema';

import { inside, passings, whereabouts } from './doors';

const CHILD = { personId: 'child', role: 'CHILD', givenName: 'Ana', familyName: 'Ivanova' } as const;
const MOTHER = { personId: 'mother', role: 'RESIDENTIAL_PARENT', givenName: 'Maria', familyName: 'Ivanova' } as const;
const FATHER = { personId: 'father', role: 'VISITING_PARENT', givenName: 'Petar', familyName: 'Ivanov' } as const;

function visit(attendance: VisitAttendance[] = []): Visit {
  return {
    id: 'visit',
    type: 'SUPERVISED',
    status: 'CONFIRMED',
    startsAt: '2026-11-30T08:30:00Z',
    endsAt: '2026-11-30T09:30:00Z',
    supervisorIds: [],
    participants: ['child', 'father'],
    people: [CHILD, FATHER, MOTHER],
    doorTimes: [
      { role: 'RESIDENTIAL_PARENT', kind: 'IN', at: '2026-11-30T08:15:00Z' },
      { role: 'RESIDENTIAL_PARENT', kind: 'OUT', at: '2026-11-30T08:20:00Z' },
      { role: 'VISITING_PARENT', kind: 'IN', at: '2026-11-30T08:30:00Z' },
      { role: 'VISITING_PARENT', kind: 'OUT', at: '2026-11-30T09:30:00Z' },
      { role: 'RESIDENTIAL_PARENT', kind: 'IN', at: '2026-11-30T09:45:00Z' },
      { role: 'RESIDENTIAL_PARENT', kind: 'OUT', at: '2026-11-30T09:50:00Z' },
    ],
    attendance,
  };
}

const came = (personId: string, at: string): VisitAttendance => ({ personId, kind: 'IN', at });
const left = (personId: string, at: string): VisitAttendance => ({ personId, kind: 'OUT', at });
const told = (one: Visit) =>
  passings([one]).map(({ person, kind, children, done }) => [person.personId, kind, children.length, done]);

describe('the door', () => {
  it('is passed by the parents one after another, the child brought first and fetched last', () => {
    expect(told(visit([came('child', '2026-11-30T08:15:00Z')]))).toEqual([
      ['mother', 'IN', 0, false],
      ['mother', 'OUT', 0, false],
      ['father', 'IN', 0, false],
      ['father', 'OUT', 0, false],
      ['mother', 'IN', 0, false],
      ['mother', 'OUT', 1, false],
    ]);
    expect(passings([visit()])[0]?.children).toEqual([CHILD]);
  });

  it('knows the second coming from the first', () => {
    const once = visit([came('mother', '2026-11-30T08:15:00Z'), left('mother', '2026-11-30T08:20:00Z')]);
    expect(told(once).map((row) => row[3])).toEqual([true, true, false, false, false, false]);
  });

  it('offers each the one passing that is theirs now', () => {
    const ready = (one: Visit) => passings([one]).map((passing) => passing.ready);
    expect(ready(visit())).toEqual([true, false, true, false, false, false]);
    const brought = visit([came('mother', '2026-11-30T08:15:00Z'), came('child', '2026-11-30T08:15:00Z')]);
    expect(ready(brought)).toEqual([false, true, true, false, false, false]);
  });

  it('is passed by nobody for a visit called off', () => {
    expect(passings([{ ...visit(), status: 'CANCELLED' }])).toEqual([]);
  });
});

describe('whereabouts', () => {
  it('follow what was written down last, in whatever order it comes', () => {
    const both = visit([left('father', '2026-11-30T09:30:00Z'), came('father', '2026-11-30T08:30:00Z')]);
    expect(whereabouts(both, 'father')).toBe('gone');
    expect(whereabouts(both, 'mother')).toBe('expected');
  });

  it('list who is inside', () => {
    expect(inside([visit([came('child', '2026-11-30T08:15:00Z')])]).map(({ person }) => person)).toEqual([CHILD]);
  });
});
