import { describe, expect, it } from 'vitest';

import { dateIn, instantOf } from './times';

describe('the clock of the center', () => {
  it.each([
    ['2026-11-30T21:59:59Z', '2026-11-30'],
    ['2026-11-30T22:00:00Z', '2026-12-01'],
    ['2026-07-31T20:59:59Z', '2026-07-31'],
    ['2026-07-31T21:00:00Z', '2026-08-01'],
  ])('has its own date at %s', (instant, date) => {
    expect(dateIn('Europe/Sofia', new Date(instant))).toBe(date);
  });

  it.each([
    ['2026-11-30', '09:00', '2026-11-30T07:00:00Z'],
    ['2026-07-31', '09:00', '2026-07-31T06:00:00Z'],
    ['2026-03-29', '02:59', '2026-03-29T00:59:00Z'],
    ['2026-03-29', '03:30', '2026-03-29T01:30:00Z'],
    ['2026-03-29', '04:00', '2026-03-29T01:00:00Z'],
    ['2026-10-25', '04:00', '2026-10-25T02:00:00Z'],
  ])('is at %s %s at a single instant', (date, time, instant) => {
    expect(instantOf('Europe/Sofia', date, time)).toBe(instant);
  });
});
