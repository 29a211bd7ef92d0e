import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** What a language is called; where its short name is none that anybody knows, the short name itself. */
export function languageName(names: Intl.DisplayNames, tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** What languages are called in the language of the screen. */
export function useLanguageNames(): (tags: readonly string[]) => string {
  const { i18n } = useTranslation();
  const names = useMemo(
    () => new Intl.DisplayNames([i18n.language], { type: 'language', fallback: 'code' }),
    [i18n.language],
  );
  return (tags) => tags.map((tag) => languageName(names, tag)).join(', ');
}
