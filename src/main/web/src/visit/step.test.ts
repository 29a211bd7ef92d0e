import { describe, expect, it } from 'vitest';

import type { Visit, VisitAttendance, VisitStatus } from '~/api/schema';

import { nextStep, type Circumstances } from './step';

const VISIT: Visit = {
  id: 'visit',
  type: 'SUPERVISED',
  status: 'CONFIRMED',
  startsAt: '2026-11-30T08:30:00Z',
  endsAt: '2026-11-30T09:30:00Z',
  supervisorIds: [],
  participants: ['child', 'father'],
  people: [
    { personId: 'child', role: 'CHILD', givenName: 'Ana', familyName: 'Ivanova' },
    { personId: 'father', role: 'VISITING_PARENT', givenName: 'Petar', familyName: 'Ivanov' },
    { personId: 'mother', role: 'RESIDENTIAL_PARENT', givenName: 'Maria', familyName: 'Ivanova' },
  ],
  doorTimes: [
    { role: 'RESIDENTIAL_PARENT', kind: 'IN', at: '2026-11-30T08:15:00Z' },
    { role: 'RESIDENTIAL_PARENT', kind: 'OUT', at: '2026-11-30T08:20:00Z' },
    { role: 'VISITING_PARENT', kind: 'IN', at: '2026-11-30T08:30:00Z' },
    { role: 'VISITING_PARENT', kind: 'OUT', at: '2026-11-30T09:30:00Z' },
  ],
  attendance: [],
};
const ABOUT: Circumstances = {
  today: '2026-11-30',
  day: '2026-11-30',
  now: '2026-11-30T08:45:00Z',
  unsigned: 0,
  mayPlan: false,
  mayConduct: true,
  mayPrint: true,
};
const passed = (personId: string, kind: 'IN' | 'OUT', at: string): VisitAttendance => ({ personId, kind, at });
const CAME = [
  passed('mother', 'IN', '2026-11-30T08:15:00Z'),
  passed('child', 'IN', '2026-11-30T08:15:00Z'),
  passed('mother', 'OUT', '2026-11-30T08:20:00Z'),
  passed('father', 'IN', '2026-11-30T08:30:00Z'),
];
const step = (visit: Partial<Visit>, about: Partial<Circumstances> = {}) =>
  nextStep({ ...VISIT, ...visit }, { ...ABOUT, ...about });

describe('the next step of a visit', () => {
  it('is whoever is to come in first', () => {
    expect(step({})).toMatchObject({ kind: 'PASS', passing: { kind: 'IN', person: { personId: 'mother' } } });
  });

  it('is to start once everybody is there', () => {
    expect(step({ attendance: CAME }).kind).toBe('START');
  });

  it('may be to start although somebody who was to come does not', () => {
    const aunt = { personId: 'aunt', role: 'VISITING_PARENT', givenName: 'Vera', familyName: 'Ivanova' } as const;
    const visit = {
      people: [...VISIT.people, aunt],
      participants: ['child', 'father', 'aunt'],
    };
    expect(step({ ...visit, attendance: CAME })).toMatchObject({ kind: 'PASS', mayStart: true });
    expect(step({ ...visit, attendance: CAME.slice(0, 3) })).toMatchObject({ kind: 'PASS', mayStart: false });
    const gone = [...CAME, passed('father', 'OUT', '2026-11-30T09:30:00Z')];
    expect(step({ ...visit, status: 'COMPLETED', attendance: gone }).kind).toBe('REPORT');
  });

  it('is to have the child fetched, by who comes for it', () => {
    const doorTimes: Visit['doorTimes'] = [
      ...VISIT.doorTimes,
      { role: 'RESIDENTIAL_PARENT', kind: 'IN', at: '2026-11-30T09:45:00Z' },
      { role: 'RESIDENTIAL_PARENT', kind: 'OUT', at: '2026-11-30T09:50:00Z' },
    ];
    const after = (...attendance: VisitAttendance[]) => step({ status: 'COMPLETED', doorTimes, attendance });
    const gone = [...CAME, passed('father', 'OUT', '2026-11-30T09:30:00Z')];
    const came = passed('mother', 'IN', '2026-11-30T09:45:00Z');
    expect(after(...gone)).toMatchObject({ kind: 'PASS', passing: { kind: 'IN', person: { personId: 'mother' } } });
    expect(after(...gone, came)).toMatchObject({ kind: 'PASS', passing: { kind: 'OUT', children: [{}] } });
    expect(after(...gone, passed('child', 'OUT', '2026-11-30T09:40:00Z')).kind).toBe('REPORT');
  });

  it('is neither to write nor to print where nothing is observed', () => {
    expect(step({ type: 'SUPPORTED', status: 'IN_PROGRESS' }).kind).toBe('NONE');
    const gone = [...CAME, passed('father', 'OUT', '2026-11-30T09:30:00Z')];
    expect(step({ type: 'SUPPORTED', status: 'COMPLETED', attendance: gone }).kind).toBe('NONE');
  });

  it('is never to start for who only opens the door', () => {
    expect(step({ attendance: CAME }, { mayConduct: false })).toMatchObject({ kind: 'PASS', passing: { kind: 'OUT' } });
  });

  it('is to write while it goes on, and to end it when its time is over', () => {
    expect(step({ status: 'IN_PROGRESS' }).kind).toBe('WRITE');
    expect(step({ status: 'IN_PROGRESS' }, { now: '2026-11-30T09:30:00Z' }).kind).toBe('END');
  });

  it('is to see everybody out, to sign, and to print', () => {
    const status: VisitStatus = 'COMPLETED';
    expect(step({ status, attendance: CAME }, { unsigned: 2 })).toMatchObject({ kind: 'PASS', passing: { kind: 'OUT' } });
    const gone = [...CAME, passed('father', 'OUT', '2026-11-30T09:30:00Z')];
    expect(step({ status, attendance: gone }, { unsigned: 2 }).kind).toBe('SIGN');
    expect(step({ status, attendance: gone }).kind).toBe('REPORT');
  });

  it('is to wait for its day, or to confirm it', () => {
    expect(step({}, { today: '2026-11-29' }).kind).toBe('WAIT');
    expect(step({ status: 'PLANNED' }, { today: '2026-11-29', mayPlan: true }).kind).toBe('CONFIRM');
  });

  it('is none where the visit was called off', () => {
    expect(step({ status: 'CANCELLED' }).kind).toBe('NONE');
  });
});
