import { describe, expect, it } from 'vitest';

import { inPlace } from './courtReports';

describe('a refusal of a cautionary note', () => {
  it('stands next to the note of its language, however few were sent', () => {
    expect(inPlace('cautions[1].text', [1, 4])).toBe('cautions[4].text');
    expect(inPlace('warningDays', [1, 4])).toBe('warningDays');
  });
});
