import { describe, expect, it } from 'vitest';

import { at, filled, sameEntry } from './entered';

interface Body {
  name: string;
  note?: string;
  count?: number;
  sure: boolean;
  terms?: { most?: number; words: string[] };
}

describe('what a form holds', () => {
  it('leaves the empty fields out, and the spaces around words', () => {
    expect(
      filled<Body>({ name: ' Ива ', note: '  ', count: '', sure: false, terms: { most: '', words: ['a ', ' '] } }),
    ).toEqual({ name: 'Ива', sure: false, terms: { words: ['a'] } });
  });

  it('keeps a number that is nought', () => {
    expect(filled<Body>({ name: 'x', count: 0, sure: true })).toEqual({ name: 'x', count: 0, sure: true });
  });

  it('is found by the path of a field', () => {
    expect(at({ terms: { most: 3 } }, 'terms.most')).toBe(3);
    expect(at({ terms: '' }, 'terms.most')).toBeUndefined();
  });

  it('says the same where one is empty and the other absent', () => {
    expect(sameEntry('', undefined)).toBe(true);
    expect(sameEntry('a', 'a ')).toBe(true);
    expect(sameEntry(['a'], ['b'])).toBe(false);
  });
});
