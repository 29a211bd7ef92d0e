import { describe, expect, it } from 'vitest';

import { dateIn, instantOf, mondayOf, plusDays } from './times';

describe('the clock of the center', () => {
  it('has its own date', () => {
    expect(dateIn('Europe/Sofia', new Date('2026-11-30T22:30:00Z'))).toBe('2026-12-01');
  });

  it('counts days over the end of a month and a leap day', () => {
    expect(plusDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(plusDays('2026-12-31', 1)).toBe('2027-01-01');
  });

  it('knows the Monday of a Sunday', () => {
    expect(mondayOf('2026-11-29')).toBe('2026-11-23');
    expect(mondayOf('2026-11-30')).toBe('2026-11-30');
  });

  it.each([
    ['2026-07-01', '10:00', '2026-07-01T07:00:00Z'],
    ['2026-12-01', '10:00', '2026-12-01T08:00:00Z'],
    ['2026-10-25', '02:30', '2026-10-24T23:30:00Z'],
    ['2026-10-25', '05:00', '2026-10-25T03:00:00Z'],
  ])('turns %s %s into an instant', (date, time, instant) => {
    expect(instantOf('Europe/Sofia', date, time)).toBe(instant);
  });
});
