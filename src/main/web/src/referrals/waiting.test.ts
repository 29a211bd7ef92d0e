import { describe, expect, it } from 'vitest';

import { byNeed, daysSince, longest } from './waiting';

const NOW = Date.parse('2026-11-30T10:00:00Z');
const a = { receivedAt: '2026-11-29T10:00:00Z', urgency: 'NORMAL' as const };
const b = { receivedAt: '2026-11-01T10:00:00Z', urgency: 'LOW' as const };
const c = { receivedAt: '2026-11-20T10:00:00Z', urgency: 'LOW' as const, priority: 'HIGH' as const, waitingSince: '2026-11-25T10:00:00Z' };
const d = { receivedAt: '2026-11-10T10:00:00Z', urgency: 'NORMAL' as const };

describe('who waits', () => {
  it('comes in the order of need, then of waiting', () => {
    expect(byNeed([a, b, c, d])).toEqual([c, d, a, b]);
  });

  it('is told in whole days, for a place from when it was promised', () => {
    expect(daysSince('2026-11-29T11:00:00Z', NOW)).toBe(0);
    expect(longest([a, c], NOW)).toBe(5);
    expect(longest([], NOW)).toBe(0);
  });
});
