import { describe, expect, it } from 'vitest';

import { wallOf } from '~/ui/times';

import { addDays, instantOf, timeAt, weekdayOf, weekOf } from './zone';

const SOFIA = 'Europe/Sofia';

describe('the clock on the wall', () => {
  it('is told back as the instant it was made of', () => {
    for (const at of ['2026-03-29T00:30:00Z', '2026-07-01T09:05:00Z', '2026-12-01T22:15:00Z']) {
      const { date, time } = wallOf(SOFIA, at);
      expect(instantOf(SOFIA, date, time)).toBe(at);
    }
  });

  it('has no instant for the hour that spring skips', () => {
    expect(instantOf(SOFIA, '2026-03-29', '03:30')).toBeUndefined();
    expect(instantOf(SOFIA, '2026-03-29', '04:00')).toBe('2026-03-29T01:00:00Z');
  });

  it('takes the first of the hour that autumn has twice', () => {
    expect(instantOf(SOFIA, '2026-10-25', '03:30')).toBe('2026-10-25T00:30:00Z');
  });

  it('knows west of Greenwich too', () => {
    expect(instantOf('America/New_York', '2026-11-30', '23:30')).toBe('2026-12-01T04:30:00Z');
  });
});

describe('days', () => {
  it('make a week from Monday', () => {
    expect(weekOf('2026-11-29')).toEqual(expect.arrayContaining(['2026-11-23', '2026-11-29']));
    expect(weekOf('2026-11-30')[0]).toBe('2026-11-30');
  });

  it('are counted over the end of a year', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(weekdayOf('2026-11-30')).toBe('MONDAY');
  });

  it('keep times within them', () => {
    expect(timeAt(9 * 60 + 5)).toBe('09:05');
    expect(timeAt(-5)).toBe('00:00');
    expect(timeAt(25 * 60)).toBe('23:59');
  });
});
