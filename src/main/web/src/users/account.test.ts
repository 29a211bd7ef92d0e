import { describe, expect, it } from 'vitest';

import { courtOf, type AccountValues } from './account';

const LIAISON: AccountValues = { displayName: 'A', roles: ['COURT_LIAISON'], courtId: 'c', languages: [] };

describe('the court of an account', () => {
  it('is sent for who liaises with one alone', () => {
    expect(courtOf(LIAISON)).toBe('c');
    expect(courtOf({ ...LIAISON, courtId: null })).toBeUndefined();
    expect(courtOf({ ...LIAISON, roles: ['SUPERVISOR'] })).toBeUndefined();
  });
});
