import { describe, expect, it } from 'vitest';

import type { User } from '~/api/schema';

import { found } from './found';

const user = (over: Partial<User>): User => ({
  id: '1',
  username: 'r.dimova',
  displayName: 'Росица Димова',
  roles: ['CASE_WORKER'],
  languages: [],
  locked: false,
  version: 1,
  ...over,
});
const WORKER = user({});
const LOCKED = user({ id: '2', username: 'old', displayName: 'Old Hand', roles: ['SUPERVISOR'], locked: true });

describe('an account', () => {
  it('is found by a part of its name in any case, or of its user name', () => {
    expect(found([WORKER, LOCKED], 'димова', undefined, false)).toEqual([WORKER]);
    expect(found([WORKER, LOCKED], 'R.DI', undefined, false)).toEqual([WORKER]);
  });

  it('is found by its role, and by being locked', () => {
    expect(found([WORKER, LOCKED], '', 'SUPERVISOR', false)).toEqual([LOCKED]);
    expect(found([WORKER, LOCKED], '', undefined, true)).toEqual([LOCKED]);
  });
});
