import { describe, expect, it } from 'vitest';

import { addressed } from './asked';

describe('what is asked for', () => {
  const before = new URLSearchParams('q=a&status=ACTIVE');

  it('stands in the address beside what stood there', () => {
    expect(addressed(before, { mine: true, status: 'CLOSED' }).toString()).toBe('q=a&status=CLOSED&mine=true');
  });

  it.each([null, undefined, '', false])('leaves it when it is %s', (nothing) => {
    expect(addressed(before, { status: nothing }).toString()).toBe('q=a');
  });
});
