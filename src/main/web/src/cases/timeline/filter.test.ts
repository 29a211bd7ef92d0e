import { describe, expect, it } from 'vitest';

import { byDay, matches, placeOf } from './filter';

describe('what is shown of the past', () => {
  it('are changes unless more is asked for', () => {
    expect(matches('changes', 'case.read')).toBe(false);
    expect(matches('changes', 'consent.withdrawn')).toBe(true);
    expect(matches('reads', 'contact.read')).toBe(true);
    expect(matches('all', 'contact.read')).toBe(true);
  });

  it('are visits or papers', () => {
    expect(matches('visits', 'visit.moved')).toBe(true);
    expect(matches('visits', 'visit.read')).toBe(false);
    expect(matches('papers', 'order.entered')).toBe(true);
    expect(matches('papers', 'visit.moved')).toBe(false);
  });

  it('leads to what it speaks of', () => {
    expect(placeOf('visit.moved', 'v')).toBe('/visits/v');
    expect(placeOf('incident.read', 'i')).toBe('/incidents/i');
    expect(placeOf('note.signed', 'n')).toBeUndefined();
  });

  it('stands under its day', () => {
    expect(byDay(['a1', 'a2', 'b1'], (word) => word.charAt(0))).toEqual([
      ['a', ['a1', 'a2']],
      ['b', ['b1']],
    ]);
  });
});
