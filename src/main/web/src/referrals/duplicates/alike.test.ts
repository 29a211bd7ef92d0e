import { describe, expect, it } from 'vitest';

import { folded, isSameCourtCase, isSamePerson, twinsOf } from './alike';

describe('possible twins', () => {
  it('are gathered by what they are, with all that is alike', () => {
    expect(
      twinsOf([
        { kind: 'CHILD', referralId: 'r', personId: 'p' },
        { kind: 'COURT_CASE', referralId: 'r' },
        { kind: 'CHILD', caseId: 'c', personId: 'q' },
      ]),
    ).toEqual([
      { key: 'r', referralId: 'r', caseId: undefined, personIds: ['p'], kinds: ['CHILD', 'COURT_CASE'] },
      { key: 'c', referralId: undefined, caseId: 'c', personIds: ['q'], kinds: ['CHILD'] },
    ]);
  });

  it('have one name in any order and case, and no other birthday', () => {
    const one = { personId: '1', givenName: 'Мила', familyName: 'ИВАНОВА', birthDate: '2020-01-01' };
    const other = { personId: '2', givenName: 'Иванова', familyName: 'Мила' };
    expect(isSamePerson(one, other)).toBe(true);
    expect(isSamePerson(one, { ...other, birthDate: '2020-01-02' })).toBe(false);
    expect(isSamePerson(one, { ...other, personId: '1', givenName: 'Ема' })).toBe(true);
  });

  it('have one court case, however its number is written', () => {
    expect(isSameCourtCase('гр. д. № 12/2026', 'Гр.д. №12/2026')).toBe(true);
    expect(isSameCourtCase(undefined, undefined)).toBe(false);
    expect(folded('Šímá')).toBe('sima');
  });
});
