import { describe, expect, it } from 'vitest';

import { readDate } from './DateField';

describe('a date that is typed', () => {
  it.each(['05.03.2026', '5.3.2026', '05/03/2026', '2026-03-05', '2026.03.05.', '2026. 3. 5.', ' 5.03.2026 '])(
    'is understood as %s',
    (typed) => {
      expect(readDate(typed)).toBe('2026-03-05');
    },
  );

  it.each(['', '31.02.2026', '5.3.26', 'tomorrow', '2026-13-01'])('is none as %s', (typed) => {
    expect(readDate(typed)).toBeNull();
  });
});
