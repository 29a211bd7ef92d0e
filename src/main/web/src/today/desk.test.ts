import { describe, expect, it } from 'vitest';

import type { Visit, VisitAttendance } from '~/api/schema';

import { deskAt } from './desk';

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
    participants: ['father'],
    people: [FATHER, MOTHER],
    doorTimes: [
      { role: 'RESIDENTIAL_PARENT', kind: 'IN', at: '2026-11-30T08:15:00Z' },
      { role: 'RESIDENTIAL_PARENT', kind: 'OUT', at: '2026-11-30T08:20:00Z' },
      { role: 'VISITING_PARENT', kind: 'IN', at: '2026-11-30T08:30:00Z' },
      { role: 'VISITING_PARENT', kind: 'OUT', at: '2026-11-30T09:30:00Z' },
    ],
    attendance,
  };
}

const passed = (personId: string, kind: 'IN' | 'OUT', at: string): VisitAttendance => ({ personId, kind, at });
const seen = (one: Visit, now: string) => {
  const { ahead, behind } = deskAt([one], now);
  return {
    ahead: ahead.map(({ passing }) => `${passing.person.personId} ${passing.kind}`),
    now: ahead.filter(({ isNow }) => isNow).map(({ passing }) => `${passing.person.personId} ${passing.kind}`),
    late: ahead.map(({ lateBy }) => lateBy),
    behind: behind.length,
  };
};

describe('the desk', () => {
  it('looks for one side at a time, and offers nobody a way out before they came in', () => {
    expect(seen(visit(), '2026-11-30T08:14:00Z')).toEqual({
      ahead: ['mother IN', 'mother OUT', 'father IN', 'father OUT'],
      now: ['mother IN'],
      late: [0, 0, 0, 0],
      behind: 0,
    });
  });

  it('looks for the next one where nobody is due yet', () => {
    expect(seen(visit(), '2026-11-30T06:00:00Z').now).toEqual(['mother IN']);
  });

  it('calls late who is, but for a few minutes, and puts behind it what is done', () => {
    const brought = visit([passed('mother', 'IN', '2026-11-30T08:15:00Z')]);
    expect(seen(brought, '2026-11-30T08:40:00Z')).toMatchObject({
      ahead: ['mother OUT', 'father IN', 'father OUT'],
      late: [20, 10, 0],
      behind: 1,
    });
    expect(seen(brought, '2026-11-30T08:24:00Z').late).toEqual([0, 0, 0]);
  });

  it('waits for nobody once a visit is over and nobody is inside', () => {
    expect(seen(visit(), '2026-11-30T10:00:00Z')).toMatchObject({ ahead: [], behind: 4 });
    const inside = visit([passed('father', 'IN', '2026-11-30T08:30:00Z')]);
    expect(seen(inside, '2026-11-30T10:00:00Z').ahead).toContain('father OUT');
  });
});
