import { describe, expect, it } from 'vitest';

import { secretIn } from './secret';

describe('the secret of a link', () => {
  it.each([
    ['#AB12C-D34EF', 'AB12C-D34EF'],
    ['#a%2Fb', 'a/b'],
    ['#', ''],
    ['', ''],
    ['#broken%', ''],
  ])('in %j is %j', (hash, secret) => {
    expect(secretIn(hash)).toBe(secret);
  });
});
