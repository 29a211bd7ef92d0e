import type settings from '~/locales/en/settings.json';
import { given, type Edited, type Taken } from '~/ui/edit/edited';

/** A setting that is one figure or one choice; its name, and what it means, are among the sentences. */
export type FieldName = keyof (typeof settings)['label'];
export type Choice = keyof (typeof settings)['choice'];

export type Field = { name: FieldName } & (
  | { kind: 'number' }
  | { kind: 'switch' }
  | { kind: 'choice'; choices: readonly Choice[] }
  | { kind: 'roles' }
  | { kind: 'numbers' }
  | { kind: 'time' }
);

export type DeclaredValues = Record<string, number | string | boolean | string[]>;

export interface Declared<View> extends Edited<View, DeclaredValues> {
  fields: readonly Field[];
}

interface Declaration<View, Body> {
  key: string;
  fields: readonly Field[];
  read: () => Promise<Taken<View>>;
  write: (etag: string, body: Body) => Promise<Taken<View>>;
}

/** Whether a word is a whole number, as hours and the like are. */
export function isFigure(word: string): boolean {
  return /^\d{1,9}$/.test(word.trim());
}

/** The hours and the like that were entered as words. */
export function figures(words: readonly string[]): number[] {
  return [...new Set(words.map(Number))].sort((one, other) => other - one);
}

function held(field: Field, value: unknown): DeclaredValues[string] {
  switch (field.kind) {
    case 'numbers':
      return (value as number[]).map(String);
    case 'time':
      return String(value).slice(0, 5);
    default:
      return (value ?? '') as DeclaredValues[string];
  }
}

/** Settings of which each is one figure or one choice, so that one form shows them all. */
export function declare<View extends object, Body>({ key, fields, read, write }: Declaration<View, Body>): Declared<View> {
  return {
    key: ['settings', key],
    fields,
    read,
    values: (view) =>
      Object.fromEntries(fields.map((field) => [field.name, held(field, (view as Record<string, unknown>)[field.name])])),
    write: ({ etag }, values) =>
      write(
        etag,
        given<Body>(
          Object.fromEntries(
            fields.map(({ name, kind }) => [
              name,
              kind === 'numbers' ? figures(values[name] as string[]) : values[name],
            ]),
          ),
        ),
      ),
  };
}
