import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const HERE = import.meta.dirname;
const LANGUAGES = ['bg', 'en', 'hu', 'lt', 'tr'];
const SOURCES = join(HERE, '..');

type Sentences = { [key: string]: string | Sentences };

const features = (language: string) => readdirSync(join(HERE, language)).sort();
const read = (language: string, feature: string) =>
  JSON.parse(readFileSync(join(HERE, language, feature), 'utf8')) as Sentences;

function flat(sentences: Sentences, under = ''): [string, string][] {
  return Object.entries(sentences).flatMap(([key, value]) =>
    typeof value === 'string' ? [[under + key, value] as [string, string]] : flat(value, `${under}${key}.`),
  );
}

const PLURAL = /_(zero|one|two|few|many|other)$/;
const counted = (key: string) => key.replace(PLURAL, '');
const holes = (sentence: string) => [...sentence.matchAll(/\{\{\s*(\w+)/g)].map((found) => found[1]).sort();

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? sources(join(folder, entry.name)) : /\.tsx?$/.test(entry.name) ? [join(folder, entry.name)] : [],
  );
}

describe.each(LANGUAGES)('the sentences in %s', (language) => {
  it('are there for the same features', () => {
    expect(features(language)).toEqual(features('en'));
  });

  it.each(features('en'))('have all of %s', (feature) => {
    const english = flat(read('en', feature));
    const theirs = flat(read(language, feature));
    expect([...new Set(theirs.map(([key]) => counted(key)))].sort()).toEqual(
      [...new Set(english.map(([key]) => counted(key)))].sort(),
    );
    expect(theirs.filter(([, sentence]) => sentence.trim() === '')).toEqual([]);
    const filled = new Map(english.map(([key, sentence]) => [counted(key), holes(sentence)]));
    for (const [key, sentence] of theirs) {
      expect([key, holes(sentence)]).toEqual([key, filled.get(counted(key))]);
    }
  });

  it.each(features('en'))('have every plural form in %s', (feature) => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories.slice().sort();
    const forms = new Map<string, string[]>();
    for (const [key] of flat(read(language, feature))) {
      const form = PLURAL.exec(key)?.[1];
      if (form !== undefined) {
        forms.set(counted(key), [...(forms.get(counted(key)) ?? []), form]);
      }
    }
    for (const [key, found] of forms) {
      expect([key, found.sort()]).toEqual([key, categories]);
    }
  });
});

describe('the sentences in use', () => {
  const code = sources(SOURCES)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');

  // Words for what the service names: no screen lists them.
  const named = ['actions.json', 'words.json'];
  it.each(features('en').filter((feature) => !named.includes(feature)))('are all of %s', (feature) => {
    const unused = flat(read('en', feature))
      .map(([key]) => counted(key))
      .filter((key) => !code.includes(`'${key}'`) && !code.includes(`:${key}'`) && !isChosen(key));
    expect(unused).toEqual([]);
  });

  /** Whether a template such as `light.${scheme}` makes the key. */
  function isChosen(key: string): boolean {
    const end = key.lastIndexOf('.');
    return end > 0 && code.includes(`${key.slice(0, end)}.$\{`);
  }
});
