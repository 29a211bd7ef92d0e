import { describe, expect, it } from 'vitest';

import { clockIn, instantAt } from './moments';

const SOFIA = 'Europe/Sofia';

describe('the clock on the wall', () => {
  it('says nothing while something is missing', () => {
    expect(instantAt(SOFIA, { date: '2026-11-30', time: '' })).toBe('');
    expect(clockIn(SOFIA, '')).toEqual({ date: '', time: '' });
  });

  it('is read back as it was set', () => {
    expect(clockIn(SOFIA, '2026-11-30T08:30:00Z')).toEqual({ date: '2026-11-30', time: '10:30' });
  });
});
