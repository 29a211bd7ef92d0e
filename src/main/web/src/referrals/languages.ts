/** What families of our region speak; a rarer one is told in the notes. */
const SPOKEN = [
  'bg', 'tr', 'rom', 'en', 'hu', 'lt', 'ro', 'ru', 'uk', 'pl', 'de', 'el', 'mk', 'sr', 'sq', 'hy', 'ar', 'fa', 'ku', 'fr', 'es', 'it', 'vi', 'zh',
] as const;

/** Their names in a language, for a list to choose from. */
export function languageNames(inLanguage: string): { value: string; label: string }[] {
  return SPOKEN.map((value) => ({ value, label: languageName(value, inLanguage) }));
}

export function languageName(tag: string, inLanguage: string): string {
  try {
    return new Intl.DisplayNames(inLanguage, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
