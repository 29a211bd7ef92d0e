import { describe, expect, it } from 'vitest';

import type { Case, CourtOrder, Representative } from '~/api/schema';

import { candidates, keyOf, offered } from './recipients';

const person = (personId: string, role: Case['people'][number]['role'], until?: string) => ({
  personId,
  role,
  givenName: 'Ana',
  familyName: 'Ivanova',
  from: '2026-01-01',
  until,
});
const file = (source: Case['source'], ...people: Case['people']) => ({ source, people }) as Case;
const speaks = (id: string, personId: string, until?: string) =>
  ({ id, personId, from: '2026-01-01', until, kind: 'LAWYER', name: '' }) as Representative;
const order = (courtId: string) => ({ courtId }) as CourtOrder;

describe('who may have a copy', () => {
  it('is the court once, each side, and who speaks for them on that day', () => {
    const all = candidates(
      file('COURT', person('child', 'CHILD'), person('carer', 'CARER'), person('father', 'VISITING_PARENT')),
      [order('court'), order('court')],
      [speaks('one', 'child'), speaks('two', 'father', '2026-05-31'), speaks('three', 'carer')],
      '2026-06-01',
    );
    expect(all.map(keyOf)).toEqual([
      'COURT court',
      'RESIDENTIAL_PARENT carer',
      'VISITING_PARENT father',
      'CHILD_LAWYER one',
      'RESIDENTIAL_LAWYER three',
    ]);
  });

  it('is the agency that sent the family, and nobody who has left the case', () => {
    const all = candidates(file('AGENCY', person('mother', 'RESIDENTIAL_PARENT', '2026-03-01')), [], [], '2026-06-01');
    expect(all.map(keyOf)).toEqual(['REQUESTER ']);
  });

  it('is offered once, in the language that was chosen', () => {
    const chosen = [{ reader: 'COURT', courtId: 'court', language: 'tr' } as const];
    expect(offered(chosen, [{ reader: 'COURT', courtId: 'court' }, { reader: 'REQUESTER' }])).toEqual([
      ...chosen,
      { reader: 'REQUESTER' },
    ]);
  });
});
