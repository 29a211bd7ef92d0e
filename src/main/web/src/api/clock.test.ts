import { describe, expect, it } from 'vitest';

import { ServiceClock } from './clock';

const AT_TEN = Date.parse('2026-11-30T10:00:00Z');
const date = (ms: number) => new Date(ms).toUTCString();

describe('the clock of the service', () => {
  it('is the device’s own until something is heard', () => {
    expect(new ServiceClock().at(AT_TEN)).toBe('2026-11-30T10:00:00.000Z');
  });

  it('is never ahead, however late an answer comes', () => {
    const clock = new ServiceClock();
    clock.hear(date(AT_TEN), AT_TEN + 60_900);
    clock.hear(date(AT_TEN), AT_TEN + 60_200);
    clock.hear(date(AT_TEN), AT_TEN + 62_000);
    expect(clock.at(AT_TEN + 60_200)).toBe('2026-11-30T10:00:00.000Z');
  });

  it('starts anew when the device’s clock was put right', () => {
    const clock = new ServiceClock();
    clock.hear(date(AT_TEN), AT_TEN - 600_000);
    clock.hear(date(AT_TEN), AT_TEN + 100);
    expect(clock.at(AT_TEN + 100)).toBe('2026-11-30T10:00:00.000Z');
  });

  it('does not mind an answer without a date', () => {
    const clock = new ServiceClock();
    clock.hear(null, AT_TEN);
    expect(clock.at(AT_TEN)).toBe('2026-11-30T10:00:00.000Z');
  });
});
