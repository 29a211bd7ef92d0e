import { describe, expect, it } from 'vitest';

import { idleAt } from './idle';

const MINUTE = 60_000;

describe('a session nobody touches', () => {
  it('is left alone while its user works', () => {
    expect(idleAt(10 * MINUTE, 9 * MINUTE, 30 * MINUTE, 600 * MINUTE)).toEqual({ state: 'active' });
  });

  it('warns two minutes before it ends', () => {
    expect(idleAt(28 * MINUTE, 0, 30 * MINUTE, 600 * MINUTE)).toEqual({ state: 'warned', secondsLeft: 120 });
  });

  it('is over when its time is', () => {
    expect(idleAt(30 * MINUTE, 0, 30 * MINUTE, 600 * MINUTE)).toEqual({ state: 'over' });
  });

  it('ends at its last hour however busy its user is', () => {
    expect(idleAt(599 * MINUTE, 599 * MINUTE, 30 * MINUTE, 600 * MINUTE)).toEqual({ state: 'warned', secondsLeft: 60 });
  });
});
