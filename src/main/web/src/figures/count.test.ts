import { describe, expect, it } from 'vitest';

import type { Capacity, Visit } from '~/api/schema';

import { bandOf, hours, OUTCOMES, outcomeOf, rows, usedShare, visitFigures } from './count';

const visit = (status: Visit['status'], more: Partial<Visit> = {}) => ({ status, ...more }) as Visit;

describe('the visits in figures', () => {
  const visits = [
    visit('COMPLETED'),
    visit('TERMINATED'),
    visit('COMPLETED'),
    visit('NO_SHOW', { noShowBy: 'VISITING_PARENT' }),
    visit('CANCELLED', { cancelledBy: 'CENTER' }),
    visit('CONFIRMED'),
  ];

  it('count each visit once', () => {
    const figures = visitFigures(visits);
    expect([...figures.outcomes]).toEqual([
      ['held', 3],
      ['cancelled', 1],
      ['noShow', 1],
      ['open', 1],
    ]);
    expect(figures.endedEarly).toBe(1);
    expect(figures.missedBy.get('VISITING_PARENT')).toBe(1);
    expect(figures.cancelledBy.get('CENTER')).toBe(1);
  });

  it('tell no-shows of the visits somebody was expected at', () => {
    expect(visitFigures(visits).noShowShare).toBe(0.25);
    expect(visitFigures([visit('CANCELLED')]).noShowShare).toBeUndefined();
  });

  it('are spread over parts, those without any too', () => {
    expect(rows(['a', 'b'], OUTCOMES, visits.slice(0, 1), () => 'a', outcomeOf)).toEqual([
      { key: 'a', held: 1, cancelled: 0, noShow: 0, open: 0 },
      { key: 'b', held: 0, cancelled: 0, noShow: 0, open: 0 },
    ]);
  });
});

describe('the time of the center', () => {
  it('is added up by parts, in hours', () => {
    const day = (at: string, used: number) => ({ day: at, openMinutes: 600, usedMinutes: used, freeMinutes: 600 - used });
    expect(hours([day('2026-11-23', 60), day('2026-11-24', 30), day('2026-11-30', 0)], (at) => at.slice(0, 9))).toEqual([
      { key: '2026-11-2', used: 1.5, free: 18.5 },
      { key: '2026-11-3', used: 0, free: 10 },
    ]);
  });

  it('has no share where nothing is open', () => {
    const answer = (openMinutes: number, usedMinutes: number) => ({ roomTime: { openMinutes, usedMinutes } }) as Capacity;
    expect(usedShare([answer(600, 150), answer(600, 150)])).toBe(0.25);
    expect(usedShare([answer(0, 0)])).toBeUndefined();
  });
});

describe('a wait', () => {
  it.each([
    [0, 'month'],
    [30, 'month'],
    [31, 'quarter'],
    [91, 'half'],
    [183, 'longer'],
  ])('of %i days is told as %s', (waitDays, band) => {
    expect(bandOf({ waitDays })).toBe(band);
  });
});
