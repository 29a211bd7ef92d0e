import { describe, expect, it } from 'vitest';

import type { WorkQueue } from '~/api/schema';

import { placeOf, together } from './work';

const item = (kind: WorkQueue['kind']): WorkQueue => ({
  kind,
  subjectId: 'subject',
  caseId: 'case',
  dueOn: '2026-11-30',
  overdue: false,
});

describe('a thing to do', () => {
  it('leads to where it is done', () => {
    expect(placeOf(item('INCIDENT_REVIEW'), true)).toBe('/incidents/subject');
    expect(placeOf(item('VISIT_REPORT'), false)).toBe('/visits/subject');
    expect(placeOf(item('INTERVIEW'), true)).toBe('/cases/case');
  });

  it('leads nowhere where its reader may not go', () => {
    expect(placeOf(item('NOTE'), false)).toBeUndefined();
  });
});

describe('what is to be done together', () => {
  const item = (more: Partial<WorkQueue>): WorkQueue => ({
    kind: 'INTERVIEW',
    subjectId: 'case',
    caseId: 'case',
    dueOn: '2026-11-30',
    overdue: false,
    ...more,
  });

  it('is one thing with several people of a case by one day', () => {
    const found = together([
      item({ personId: 'mother' }),
      item({ personId: 'father' }),
      item({ kind: 'AGREEMENT', personId: 'father' }),
      item({ personId: 'carer', caseId: 'other' }),
    ]);
    expect(found.map(({ item: { kind, caseId }, people }) => [kind, caseId, people])).toEqual([
      ['INTERVIEW', 'case', 2],
      ['AGREEMENT', 'case', 1],
      ['INTERVIEW', 'other', 1],
    ]);
  });

  it('stays apart where it is about records of their own', () => {
    expect(together([item({ kind: 'NOTE', subjectId: 'one' }), item({ kind: 'NOTE', subjectId: 'two' })])).toHaveLength(2);
  });
});
