import { describe, expect, it } from 'vitest';

import { figures, isFigure } from './declared';

describe('hours that are entered as words', () => {
  it('are whole numbers, and nothing is made of others', () => {
    expect(['24', ' 48 ', '0'].every(isFigure)).toBe(true);
    expect(['24h', '1.5', '-1', '', 'two'].some(isFigure)).toBe(false);
  });

  it('are sent once each, the longest first', () => {
    expect(figures(['24', '48', '024'])).toEqual([48, 24]);
  });
});
