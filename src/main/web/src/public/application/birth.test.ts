import { describe, expect, it } from 'vitest';

import { dateOf, isDate, isPast, orderIn, partsOf } from './birth';

describe('a date of birth', () => {
  it.each([
    ['1', '2', '2019', '2019-02-01'],
    ['29', '02', '2020', '2020-02-29'],
    ['29', '2', '2019', '?2019-2-29'],
    ['31', '4', '2019', '?2019-4-31'],
    ['3', '4', '19', '?19-4-3'],
    ['3', '', '2019', '?2019--3'],
    ['', '', '', ''],
  ])('typed as %s, %s, %s is %j', (day, month, year, date) => {
    expect(dateOf({ day, month, year })).toBe(date);
  });

  it('is shown again as it was typed', () => {
    expect(dateOf(partsOf('2019-02-01'))).toBe('2019-02-01');
    expect(partsOf('')).toEqual({ day: '', month: '', year: '' });
  });

  it('is kept while it is half typed', () => {
    const half = { day: '3', month: '', year: '2019' };
    expect(partsOf(dateOf(half))).toEqual(half);
    expect(isDate(dateOf(half))).toBe(false);
  });

  it('lies before today, and not before anybody alive', () => {
    expect(isPast('2026-11-30', '2026-11-30')).toBe(true);
    expect(isPast('2026-12-01', '2026-11-30')).toBe(false);
    expect(isPast('0201-02-01', '2026-11-30')).toBe(false);
    expect(isPast('?2019-02-29', '2026-11-30')).toBe(false);
  });

  it('is written in the order of the language', () => {
    expect(orderIn('hu')[0]).toBe('year');
    expect(orderIn('bg')[0]).toBe('day');
  });
});
