import { sameContent } from '~/ui/sameContent';

/** A body of the API as a form holds it: what is not filled in yet is an empty string. */
export type Entered<Body> = Body extends readonly (infer Item)[]
  ? Entered<Item>[]
  : Body extends boolean
    ? Body
    : Body extends object
      ? { [Name in keyof Body]: Entered<Body[Name]> }
      : Body | '';

/** The names of a body's fields, those of a part with a dot: `terms.notes`. */
export type FieldName<Body> = {
  [Name in keyof Body & string]: NonNullable<Body[Name]> extends readonly unknown[]
    ? Name
    : NonNullable<Body[Name]> extends object
      ? `${Name}.${keyof NonNullable<Body[Name]> & string}`
      : Name;
}[keyof Body & string];

function isEmpty(value: unknown): boolean {
  return value === '' || value === null || value === undefined;
}

/** What was filled in, as the service takes it: empty fields are left out, and the spaces around words. */
export function filled<Body>(values: Entered<Body>): Body {
  return clean(values) as Body;
}

function clean(value: unknown): unknown {
  if (typeof value === 'string') {
    return value.trim();
  }
  if (Array.isArray(value)) {
    return value.map(clean).filter((item) => !isEmpty(item));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value)
        .map(([name, part]) => [name, clean(part)] as const)
        .filter(([, part]) => !isEmpty(part)),
    );
  }
  return value;
}

/** What stands at a path such as `terms.notes`. */
export function at(values: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, step) =>
        typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined,
      values,
    );
}

/** Whether two entries say the same, an absent one and an empty one being alike. */
export function sameEntry(one: unknown, other: unknown): boolean {
  return sameContent(clean(one) ?? '', clean(other) ?? '');
}
