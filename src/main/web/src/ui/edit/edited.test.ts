import { describe, expect, it } from 'vitest';

import { given } from './edited';

describe('what a form holds', () => {
  it('is sent without what was left empty', () => {
    expect(given({ name: 'A', phone: '', born: null, active: false, capacity: 0 })).toEqual({
      name: 'A',
      active: false,
      capacity: 0,
    });
  });
});
