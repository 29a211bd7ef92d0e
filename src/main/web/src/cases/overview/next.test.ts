import { describe, expect, it } from 'vitest';

import type { Case, CheckItem, Visit } from '~/api/schema';

import { nextOf } from './next';

const CASE = { status: 'INTAKE', caseWorker: 'somebody', orderEndsSoon: false, people: [] } as unknown as Case;
const item = (code: string, met: boolean): CheckItem => ({ code, met, detail: '' });
const READY = { ready: true, items: [item('SCREENING', true)] };
const OPEN = { ready: false, items: [item('SCREENING', true), item('ORDER', false), item('AGREEMENT', false)] };
const VISIT = { id: 'v' } as Visit;

const next = (file: Partial<Case>, readiness: typeof READY | undefined = READY, ahead: Visit | null | undefined = null) =>
  nextOf({ ...CASE, ...file }, { readiness, ahead, assigns: true });

describe('the one thing to do next', () => {
  it('is to give the case to somebody', () => {
    expect(next({ caseWorker: undefined }, OPEN)).toEqual({ kind: 'assign' });
    expect(nextOf({ ...CASE, caseWorker: undefined }, { readiness: OPEN, ahead: null, assigns: false })).toEqual({
      kind: 'missing',
      item: item('ORDER', false),
    });
  });

  it('is the first that is missing, in an active case too', () => {
    expect(next({}, OPEN)).toEqual({ kind: 'missing', item: item('ORDER', false) });
    expect(next({ status: 'ACTIVE' }, OPEN)).toEqual({ kind: 'missing', item: item('ORDER', false) });
  });

  it('is to start once nothing is missing', () => {
    expect(next({})).toEqual({ kind: 'activate' });
  });

  it('is an order that ends, then the plan, then the visit', () => {
    const ending = { status: 'ACTIVE', orderEndsSoon: true, orderEndsOn: '2026-12-24' } as const;
    expect(next(ending, READY, VISIT)).toEqual({ kind: 'order', until: '2026-12-24' });
    expect(next({ status: 'ACTIVE' })).toEqual({ kind: 'plan' });
    expect(next({ status: 'ACTIVE' }, READY, VISIT)).toEqual({ kind: 'visit', visit: VISIT });
  });

  it('is not told before it is known', () => {
    expect(nextOf(CASE, { readiness: undefined, ahead: undefined, assigns: true })).toBeUndefined();
    expect(nextOf({ ...CASE, status: 'ACTIVE' }, { readiness: READY, ahead: undefined, assigns: true })).toBeUndefined();
  });

  it('is nothing in a closed case, and its taking up in a paused one', () => {
    expect(next({ status: 'CLOSED' })).toEqual({ kind: 'closed' });
    expect(next({ status: 'SUSPENDED' }, OPEN)).toEqual({ kind: 'suspended' });
  });
});
