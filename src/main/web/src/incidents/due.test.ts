import { describe, expect, it } from 'vitest';

import { inWords } from './due';

const NOW = Date.parse('2026-11-30T10:00:00Z');

describe('a deadline in words', () => {
  it.each([
    ['2026-11-30T10:25:00Z', 'in 25 minutes'],
    ['2026-11-30T13:59:00Z', 'in 3 hours'],
    ['2026-12-01T21:00:00Z', 'in 35 hours'],
    ['2026-12-03T10:00:00Z', 'in 3 days'],
    ['2026-11-30T08:00:00Z', '2 hours ago'],
  ])('%s is %s', (at, words) => {
    expect(inWords(NOW, Date.parse(at), 'en')).toBe(words);
  });
});
