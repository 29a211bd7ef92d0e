import { describe, expect, it } from 'vitest';

import { asCode } from './kinds';

describe('a qualification of the center’s own', () => {
  it.each([
    ['Play therapy', 'PLAY_THERAPY'],
    ['  first-aid 2 ', 'FIRST_AID_2'],
    ['SUPERVISION_24H', 'SUPERVISION_24H'],
    ['Žaidimų terapija', 'ZAIDIMU_TERAPIJA'],
  ])('%s is kept as %s', (typed, code) => {
    expect(asCode(typed)).toBe(code);
  });

  it.each(['Първа помощ', 'Помощ 2', '24 h', 'A', '!', 'A'.repeat(41)])('%s is not taken for another', (typed) => {
    expect(asCode(typed)).toBeUndefined();
  });
});
