import { useTranslation } from 'react-i18next';

/** Languages by their names in the reader's language, each once, as the choices of a list. */
export function useLanguageNames(): (tags: readonly string[]) => { value: string; label: string }[] {
  const { i18n } = useTranslation();
  const names = new Intl.DisplayNames(i18n.language, { type: 'language' });
  return (tags) =>
    [...new Set(tags)]
      .map((value) => ({ value, label: names.of(value) ?? value }))
      .toSorted((one, other) => one.label.localeCompare(other.label));
}
