import { describe, expect, it } from 'vitest';

import { languageName } from './useLanguageNames';

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

describe('a language', () => {
  it.each([
    ['bg', 'Bulgarian'],
    ['xx', 'xx'],
    ['sign language', 'sign language'],
    ['', ''],
  ])('of the short name "%s" is called "%s"', (tag, name) => {
    expect(languageName(names, tag)).toBe(name);
  });
});
