import { describe, expect, it } from 'vitest';

import type { ProposalRow, Visit } from '~/api/schema';

import { lotsOf, sidesOf } from './sides';

const visit = (id: string, startsAt: string) =>
  ({ id, startsAt, endsAt: startsAt, supervisorIds: [], caseNumber: id }) as unknown as Visit;
const row = (number: number, part: Partial<ProposalRow>) =>
  ({ number, startsAt: '2026-12-07T10:00:00Z', endsAt: '', supervisorIds: [], waitDays: 0, ...part }) as ProposalRow;

describe('a proposal beside the timetable', () => {
  const rows = [
    row(1, { caseId: 'one', caseNumber: '1', movedVisitId: 'a', startsAt: '2026-12-07T12:00:00Z' }),
    row(2, { caseId: 'two', caseNumber: '2', waitDays: 3 }),
    row(3, { caseId: 'two', caseNumber: '2', waitDays: 9 }),
  ];

  it('shows what leaves its place and where it comes to', () => {
    const { today, proposed } = sidesOf([visit('a', '2026-12-07T09:00:00Z'), visit('b', '2026-12-07T11:00:00Z')], rows);
    expect(today.map(({ key, change }) => [key, change])).toEqual([
      ['a', 'leaves'],
      ['b', undefined],
    ]);
    expect(proposed.map(({ key, change }) => [key, change])).toEqual([
      ['row 2', 'new'],
      ['row 3', 'new'],
      ['b', undefined],
      ['row 1', 'comes'],
    ]);
  });

  it('tells what each family gets', () => {
    expect(lotsOf(rows).map(({ number, more, moved, waitDays }) => [number, more, moved, waitDays])).toEqual([
      ['2', 2, 0, 9],
      ['1', 0, 1, 0],
    ]);
  });
});
