import { describe, expect, it } from 'vitest';

import { closureOf, refusedField, NEW_CLOSURE } from './closureForm';

const at = (day: string, clock: string) => `${day}T${clock}`;

describe('a time at which a room is closed', () => {
  it('ends on the day on which it starts, where no other is given', () => {
    expect(closureOf({ ...NEW_CLOSURE, startsOn: '2026-11-30', reason: 'Paint' }, at)).toEqual({
      startsAt: '2026-11-30T08:00',
      endsAt: '2026-11-30T20:00',
      reason: 'Paint',
    });
  });

  it('is refused next to the day where that is missing, next to the time where that is', () => {
    expect(refusedField('startsAt', NEW_CLOSURE)).toBe('startsOn');
    expect(refusedField('endsAt', NEW_CLOSURE)).toBe('startsOn');
    expect(refusedField('endsAt', { ...NEW_CLOSURE, startsOn: '2026-11-30', endsAt: '' })).toBe('endsAt');
    expect(refusedField('reason', NEW_CLOSURE)).toBe('reason');
  });
});
