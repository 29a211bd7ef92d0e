import { expect, test } from 'vitest';

import { dayName, rhythmOf, ruleOf } from './rule';

test('A rhythm reads back as it was written', () => {
  const rhythm = { everyWeeks: 2, days: ['MO', 'TH'], count: 6 } as const;
  expect(ruleOf(rhythm)).toBe('FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;COUNT=6');
  expect(rhythmOf(ruleOf(rhythm))).toEqual(rhythm);
});

test('A rule of another kind is not told as a rhythm of weeks', () => {
  expect(rhythmOf('FREQ=MONTHLY;BYDAY=1MO')).toBeUndefined();
  expect(rhythmOf('FREQ=WEEKLY;INTERVAL=3')).toBeUndefined();
});

test('Weekdays have their names', () => {
  expect(dayName('MO', 'en')).toBe('Monday');
});
