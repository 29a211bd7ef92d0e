import { describe, expect, it } from 'vitest';

import type { ReferralJudgement } from '~/api/schema';

import { checks, nextAct } from './standing';

const judged = (level: 'GREEN' | 'AMBER' | 'RED', decision: 'PROCEED' | 'REFUSE' = 'PROCEED'): ReferralJudgement => ({
  level,
  decision,
  factors: [],
  oneToOne: false,
  decidedBy: 'x',
  decidedAt: '2026-01-01T00:00:00Z',
});
const calm = { underInvestigation: false, orderSaysOtherwise: false };

describe('what stands before an acceptance', () => {
  it('is the screening, where there was none', () => {
    const found = checks({ referral: { status: 'RECEIVED' }, latest: undefined, duplicates: 0, highestRisk: 'RED' });
    expect(found.map(({ name, state }) => [name, state])).toEqual([
      ['parents', 'met'],
      ['duplicates', 'met'],
      ['screened', 'warn'],
    ]);
    expect(nextAct('RECEIVED', found, false)).toBe('screen');
  });

  it('is nothing, once the family may come', () => {
    const referral = { status: 'WAITING' as const, screening: judged('AMBER') };
    const found = checks({ referral, latest: calm, duplicates: 1, highestRisk: 'AMBER' });
    expect(found.filter(({ state }) => state === 'open')).toEqual([]);
    expect(nextAct('WAITING', found, true)).toBe('accept');
  });

  it('is a risk that the center does not carry, and an investigation unless the court orders otherwise', () => {
    const referral = { status: 'RECEIVED' as const, screening: judged('RED') };
    const latest = { underInvestigation: true, orderSaysOtherwise: false };
    const found = checks({ referral, latest, duplicates: 0, highestRisk: 'AMBER' });
    expect(found.filter(({ state }) => state === 'open').map(({ name }) => name)).toEqual(['risk', 'investigation']);
    expect(nextAct('RECEIVED', found, true)).toBe('decline');
    const ordered = { ...latest, orderSaysOtherwise: true };
    expect(checks({ referral, latest: ordered, duplicates: 0, highestRisk: 'RED' }).at(-1)?.state).toBe('warn');
  });

  it('is not told to be settled before it is known', () => {
    const found = checks({ referral: { status: 'RECEIVED' }, latest: undefined, duplicates: undefined, highestRisk: undefined });
    expect(found.map(({ name }) => name)).toEqual(['parents', 'screened']);
  });

  it('is the other parent, of whom nobody has heard yet', () => {
    const found = checks({ referral: { status: 'INCOMPLETE' }, latest: undefined, duplicates: 0, highestRisk: undefined });
    expect(nextAct('INCOMPLETE', found, false)).toBe('invite');
    expect(nextAct('ACCEPTED', found, true)).toBeUndefined();
  });
});
