import { describe, expect, it } from 'vitest';

import { beginning } from './period';

describe('a report begins', () => {
  it.each([
    ['with the case where nothing was told yet', [], '2026-09-28'],
    ['the day after the last that was told', [{ to: '2026-09-30' }, { to: '2026-10-31' }], '2026-11-01'],
    ['today where all is told', [{ to: '2026-11-30' }], '2026-11-30'],
  ])('%s', (_, released, from) => {
    expect(beginning('2026-09-28', released, '2026-11-30')).toBe(from);
  });
});
