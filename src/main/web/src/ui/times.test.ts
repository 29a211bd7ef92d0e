import { describe, expect, it } from 'vitest';

import { dateIn } from './times';

describe('the clock of the center', () => {
  it.each([
    ['2026-11-30T21:59:59Z', '2026-11-30'],
    ['2026-11-30T22:00:00Z', '2026-12-01'],
    ['2026-07-31T20:59:59Z', '2026-07-31'],
    ['2026-07-31T21:00:00Z', '2026-08-01'],
  ])('has its own date at %s', (instant, date) => {
    expect(dateIn('Europe/Sofia', new Date(instant))).toBe(date);
  });
});
