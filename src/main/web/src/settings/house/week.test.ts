import { describe, expect, it } from 'vitest';

import { asEntered, copied, shortly, stretchesOf } from './week';

const MORNING = { weekday: 'MONDAY', opens: '09:00', closes: '12:00' } as const;
const AFTERNOON = { weekday: 'MONDAY', opens: '14:00', closes: '18:00' } as const;
const SUNDAY = { weekday: 'SUNDAY', opens: '10:00', closes: '13:00' } as const;

describe('a week of hours', () => {
  it('is shown without seconds', () => {
    expect(shortly([{ weekday: 'MONDAY', opens: '09:00:00', closes: '12:00:00' }])).toEqual([MORNING]);
  });

  it('keeps the place of each stretch in the whole list, where refusals are counted', () => {
    expect(stretchesOf([SUNDAY, MORNING, AFTERNOON], 'MONDAY').map(({ place }) => place)).toEqual([1, 2]);
  });

  it('sends no time that was not entered', () => {
    expect(JSON.stringify(asEntered([{ ...MORNING, opens: '' }]))).toBe('[{"weekday":"MONDAY","closes":"12:00"}]');
  });

  it('is copied from one day to others in the place of what they had, and leaves the rest', () => {
    const tuesday = { weekday: 'TUESDAY', opens: '07:00', closes: '08:00' } as const;
    expect(copied([tuesday, MORNING, AFTERNOON, SUNDAY], 'MONDAY', ['TUESDAY'])).toEqual([
      MORNING,
      AFTERNOON,
      SUNDAY,
      { ...MORNING, weekday: 'TUESDAY' },
      { ...AFTERNOON, weekday: 'TUESDAY' },
    ]);
  });
});
