import { describe, expect, it } from 'vitest';

import { sameContent } from './sameContent';

describe('the same content', () => {
  it('is told where every part of it is the same, wherever it stands', () => {
    const hours = [{ weekday: 'MONDAY', opens: '08:00' }];
    expect(sameContent({ name: 'A', hours }, { name: 'A', hours: hours.map((each) => ({ ...each })) })).toBe(true);
    expect(sameContent({ name: 'A', hours }, { hours: [{ opens: '08:00', weekday: 'MONDAY' }], name: 'A' })).toBe(true);
    expect(sameContent({ name: 'A', hours }, { name: 'A', hours: [] })).toBe(false);
  });

  it('keeps a list in its order', () => {
    expect(sameContent(['a', 'b'], ['b', 'a'])).toBe(false);
  });

  it('does not tell of what is undefined, and tells nothing from something', () => {
    expect(sameContent({ name: 'A', visit: undefined }, { name: 'A' })).toBe(true);
    expect(sameContent({ name: 'A' }, { name: null })).toBe(false);
    expect(sameContent(undefined, {})).toBe(false);
  });
});
