import { describe, expect, it } from 'vitest';

import { begun, drafted, isWhole, lacking, shownFields, type Values } from './values';

const AT = '2026-11-30T10:00:00Z';
const FALL: Values = { ...begun('case', 'visit', AT), severity: 'MINOR', category: 'INJURY' };

describe('a report of an incident', () => {
  it('can be kept as soon as it says what it was and how grave', () => {
    expect(isWhole(begun('case', 'visit', AT))).toBe(false);
    expect(isWhole(FALL)).toBe(true);
  });

  it('leaves out what is empty, and an injury of who was not injured', () => {
    const people = [{ personId: 'child', part: 'WITNESS' as const, injury: 'a bruise' }];
    expect(drafted({ ...FALL, people, visitMeasure: 'END' })).toMatchObject({
      draft: true,
      people: [{ personId: 'child', part: 'WITNESS', injury: undefined }],
      visitMeasure: undefined,
      witnesses: [],
    });
  });

  const heard = { staffId: null, name: '', role: '', reach: '', statement: 'I saw it.' };

  it('waits for who a witness is and what they say, and leaves out a row in which nothing stands', () => {
    expect(isWhole({ ...FALL, witnesses: [heard] })).toBe(false);
    expect(isWhole({ ...FALL, witnesses: [{ ...heard, name: 'Neighbour' }] })).toBe(true);
    expect(isWhole({ ...FALL, witnesses: [{ ...heard, staffId: 'colleague' }] })).toBe(true);
    expect(lacking({ ...heard, name: 'Neighbour', statement: ' ' })).toEqual({ name: false, statement: true });
    const blank = { ...FALL, witnesses: [{ ...heard, statement: '' }] };
    expect(isWhole(blank)).toBe(true);
    expect(drafted(blank).witnesses).toEqual([]);
  });

  it('knows in which fields a refusal can be read', () => {
    const people = [
      { personId: 'child', part: 'INJURED' as const, injury: '' },
      { personId: 'stranger', part: 'INVOLVED' as const, injury: '' },
    ];
    const witnesses = [{ ...heard, statement: '' }, { ...heard, staffId: 'colleague' }];
    const shown = shownFields({ ...FALL, people, witnesses }, [{ personId: 'child' }]);
    expect([...shown]).toEqual(expect.arrayContaining(['description', 'people[0].injury', 'witnesses[0].statement']));
    expect(shown.has('witnesses[0].name')).toBe(false);
    expect(shown.has('people[1].personId')).toBe(false);
  });
});
