import { describe, expect, it } from 'vitest';

import { isUrgent } from './exit';

describe('the key that leads away', () => {
  it.each([
    [[], false],
    [[0, 500], false],
    [[0, 500, 1_000], true],
    [[0, 4_000, 4_400], false],
    [[0, 4_000, 4_400, 4_800], true],
  ])('pressed at %j means it: %s', (presses, urgent) => {
    expect(isUrgent(presses)).toBe(urgent);
  });
});
