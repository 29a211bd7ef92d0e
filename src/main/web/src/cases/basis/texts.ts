import { useQuery } from '@tanstack/react-query';

import { api, take } from '~/api/client';
import type { Text, TextPurpose } from '~/api/schema';
import { LANGUAGES } from '~/app/languages';

/** The texts people sign, each in every language, in the newest version of each. */
export function useTexts(purpose: TextPurpose) {
  return useQuery({
    queryKey: ['texts', purpose],
    queryFn: () => take(api.GET('/texts', { params: { query: { purpose, limit: 200 } } })),
    select: ({ items }) => newest(items),
  });
}

export function newest(texts: readonly Text[]): Text[] {
  const found = new Map<string, Text>();
  for (const text of texts) {
    const known = found.get(text.language);
    if (known === undefined || known.version < text.version) {
      found.set(text.language, text);
    }
  }
  return [...found.values()];
}

/** A language by its own name. */
export function languageName(tag: string): string {
  return (LANGUAGES as Record<string, string>)[tag] ?? new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
}
