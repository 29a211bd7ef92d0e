import { describe, expect, it } from 'vitest';

import { closedWithin, hoursShown, lay, openOn } from './lanes';

const span = (from: number, to: number) => ({ from, to });

describe('what overlaps', () => {
  it('lies side by side, and what follows takes the whole width again', () => {
    const laid = lay([span(60, 120), span(90, 150), span(150, 200)], 20);
    expect(laid.map(({ lane, lanes }) => [lane, lanes])).toEqual([
      [0, 2],
      [1, 2],
      [0, 1],
    ]);
  });

  it('takes a lane that is free again', () => {
    const laid = lay([span(0, 60), span(10, 120), span(60, 90)], 20);
    expect(laid.map(({ lane }) => lane)).toEqual([0, 1, 0]);
  });

  it('leaves room for what is too short to be read', () => {
    expect(lay([span(0, 5), span(10, 30)], 20).map(({ lanes }) => lanes)).toEqual([2, 2]);
  });
});

describe('the hours', () => {
  const hours = [
    { weekday: 'MONDAY' as const, opens: '14:00:00', closes: '18:30:00' },
    { weekday: 'MONDAY' as const, opens: '09:00:00', closes: '12:00:00' },
  ];

  it('are those of the weekday', () => {
    expect(openOn(hours, '2026-11-30')).toEqual([span(540, 720), span(840, 1110)]);
    expect(openOn(hours, '2026-12-01')).toEqual([]);
  });

  it('leave the rest closed', () => {
    expect(closedWithin(span(540, 1140), openOn(hours, '2026-11-30'))).toEqual([span(720, 840), span(1110, 1140)]);
    expect(closedWithin(span(540, 600), [])).toEqual([span(540, 600)]);
  });

  it('are shown whole', () => {
    expect(hoursShown([span(570, 1110)])).toEqual(span(540, 1140));
    expect(hoursShown([])).toEqual(span(540, 1020));
  });
});
