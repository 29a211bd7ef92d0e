import { useTranslation } from 'react-i18next';

/** The name of a language by its tag; browsers do not know what Romani is called. */
export function useLanguageNames(): (tag: string) => string {
  const { t, i18n } = useTranslation('application');
  const names = new Intl.DisplayNames([i18n.language], { type: 'language' });
  return (tag) => (tag === 'rom' ? t('you.romani') : (names.of(tag) ?? tag));
}
