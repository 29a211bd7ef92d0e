import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';

/** The languages everything is there in, each by its own name. */
export const LANGUAGES = {
  bg: 'Български',
  en: 'English',
  hu: 'Magyar',
  lt: 'Lietuvių',
  tr: 'Türkçe',
} as const;

export type Language = keyof typeof LANGUAGES;

const KEPT = 'language';
const texts = import.meta.glob<Record<string, unknown>>('../locales/*/*.json', { import: 'default' });

export function isLanguage(word: string | null | undefined): word is Language {
  return word !== null && word !== undefined && Object.hasOwn(LANGUAGES, word);
}

/** What was chosen on this device, or else the first of the browser's that we have. */
export function firstLanguage(kept: string | null, wished: readonly string[]): Language {
  if (isLanguage(kept)) {
    return kept;
  }
  return wished.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'en';
}

/** Fetches a feature's sentences when its screen is opened. */
const backend: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, feature, callback) => {
    const load = texts[`../locales/${language}/${feature}.json`];
    if (load === undefined) {
      callback(new Error(`no sentences: ${language}/${feature}`), null);
      return;
    }
    load().then(
      (sentences) => callback(null, sentences),
      (failure: Error) => callback(failure, null),
    );
  },
};

export async function startLanguages(): Promise<void> {
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language;
  });
  // What is chosen in one window holds for all of this browser.
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key === KEPT && isLanguage(newValue)) {
      void speakHere(newValue);
    }
  });
  await i18next
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: firstLanguage(localStorage.getItem(KEPT), navigator.languages),
      fallbackLng: false,
      supportedLngs: Object.keys(LANGUAGES),
      ns: ['app', 'words'],
      defaultNS: 'app',
      interpolation: { escapeValue: false },
      returnNull: false,
    });
}

export async function speak(language: Language): Promise<void> {
  localStorage.setItem(KEPT, language);
  await i18next.changeLanguage(language);
}

/** For this window alone, where nothing may be kept on the device. */
export async function speakHere(language: Language): Promise<void> {
  await i18next.changeLanguage(language);
}
