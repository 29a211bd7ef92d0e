import { useTranslation } from 'react-i18next';

/** Qualifications that the service knows; a center may have its own besides. */
export const KINDS = ['SUPERVISION_24H', 'LEADERSHIP_16H', 'FIRST_AID'] as const;

type Kind = (typeof KINDS)[number];

/** What the service takes. */
const CODE = /^[A-Z][A-Z0-9_]{1,39}$/;

/** What was typed, as a code: `Play therapy` is PLAY_THERAPY; none where anything but an accent would be lost. */
export function asCode(typed: string): string | undefined {
  const code = typed
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '');
  return CODE.test(code) ? code : undefined;
}

/** What qualifications are called: by a sentence, or by their code, more easily read; and the way back. */
export function useKinds() {
  const { t } = useTranslation('settings');
  const called = (kind: string) =>
    KINDS.some((known) => known === kind)
      ? t(`kinds.${kind as Kind}`)
      : kind.charAt(0) + kind.slice(1).toLowerCase().replaceAll('_', ' ');
  const codeOf = (words: string) => KINDS.find((kind) => called(kind) === words) ?? asCode(words);
  return { called, codeOf };
}
