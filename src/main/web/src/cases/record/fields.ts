import type { ReactNode } from 'react';

import type { FieldName } from './entered';

interface Common<Name> {
  name: Name;
  label: string;
  /** What belongs into it, in a few words. */
  hint?: string;
  required?: boolean;
  /** Short enough to stand beside another. */
  half?: boolean;
  /** Seldom needed, and shown when it is asked for. */
  more?: boolean;
}

export interface Option {
  value: string;
  label: string;
}

/** A field into which something is put. */
export type Asked<Name extends string = string> =
  | (Common<Name> & { kind: 'text'; type?: 'email' | 'tel' | 'time' })
  | (Common<Name> & { kind: 'long'; rows?: number })
  | (Common<Name> & { kind: 'number'; min?: number; max?: number })
  | (Common<Name> & { kind: 'tick' })
  | (Common<Name> & { kind: 'date' })
  /** An instant, asked for as a day and a time of the center's clock. */
  | (Common<Name> & { kind: 'moment' })
  | (Common<Name> & { kind: 'choice'; options: readonly Option[] })
  /** A choice of many, found as one types. */
  | (Common<Name> & { kind: 'search'; options: readonly Option[]; onSearch: (typed: string) => void })
  /** A choice of few, all of them seen at once. */
  | (Common<Name> & { kind: 'radio'; options: readonly Option[] })
  | (Common<Name> & { kind: 'many'; options: readonly Option[] })
  /** Several short texts, one a line. */
  | (Common<Name> & { kind: 'lines' })
  /** Several things of the same kind, each with fields of its own. */
  | (Common<Name> & { kind: 'rows'; columns: readonly Asked[]; blank: object; add: string });

/** The fields of a body of the API. */
export type Fields<Body> = readonly Field<FieldName<Body>>[];

/** Something to read between the fields. */
interface Shown {
  kind: 'shown';
  name: string;
  view: ReactNode;
  half?: boolean;
  more?: boolean;
}

/** One part of a form. */
export type Field<Name extends string = string> = Asked<Name> | Shown;

export function isAsked(field: Field): field is Asked {
  return field.kind !== 'shown';
}

/** What stands in a field, as one would say it. */
export function told(field: Asked, value: unknown, words: { yes: string; no: string }): string {
  const label = (one: unknown) =>
    'options' in field ? (field.options.find((option) => option.value === one)?.label ?? '') : String(one);
  if (typeof value === 'boolean') {
    return value ? words.yes : words.no;
  }
  if (Array.isArray(value)) {
    return value
      .map((item) => (typeof item === 'object' && item !== null ? Object.values(item).join(': ') : label(item)))
      .join('; ');
  }
  return value === undefined || value === null || value === '' ? '–' : label(value);
}
