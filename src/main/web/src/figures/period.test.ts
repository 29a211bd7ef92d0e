import { describe, expect, it } from 'vitest';

import { bucketOf, daysOf, fault, preset, slices, weekOf } from './period';

describe('a period', () => {
  it.each([
    ['week', { from: '2026-11-30', to: '2026-12-06' }],
    ['month', { from: '2026-11-01', to: '2026-11-30' }],
    ['lastMonth', { from: '2026-10-01', to: '2026-10-31' }],
    ['quarter', { from: '2026-09-07', to: '2026-11-30' }],
  ] as const)('%s is known by its name', (name, period) => {
    expect(preset(name, '2026-11-30')).toEqual(period);
    expect(fault(period)).toBeUndefined();
  });

  it('is asked for in parts that leave no day out', () => {
    const period = { from: '2026-09-07', to: '2026-11-30' };
    expect(slices(period)).toEqual([
      { from: '2026-09-07', to: '2026-10-11' },
      { from: '2026-10-12', to: '2026-11-15' },
      { from: '2026-11-16', to: '2026-11-30' },
    ]);
    expect(slices(period).flatMap(daysOf)).toEqual(daysOf(period));
  });

  it('has every day once, the days on which clocks change too', () => {
    expect(daysOf({ from: '2026-10-24', to: '2026-10-26' })).toEqual(['2026-10-24', '2026-10-25', '2026-10-26']);
  });

  it('is shown by weeks where days do not fit', () => {
    expect(bucketOf({ from: '2026-11-01', to: '2026-11-30' })('2026-11-12')).toBe('2026-11-12');
    expect(bucketOf({ from: '2026-09-07', to: '2026-11-30' })('2026-11-15')).toBe('2026-11-09');
    expect(weekOf('2026-11-09')).toBe('2026-11-09');
  });

  it('is refused where it ends before it begins or is too long', () => {
    expect(fault({ from: '2026-11-02', to: '2026-11-01' })).toBe('backwards');
    expect(fault({ from: '2026-01-01', to: '2026-11-01' })).toBe('tooLong');
  });
});
