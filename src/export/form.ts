/** What a part of a line holds: one value, one of several, a list or an object with its keys in order; or `null` in its place. */
export type Form =
  | {
      readonly kind: 'scalar';
      readonly type: 'string' | 'number' | 'integer' | 'boolean';
      /** Further rules, as JSON Schema writes them. */
      readonly rules: Readonly<Record<string, string | number>>;
    }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'constant'; readonly value: string }
  | { readonly kind: 'optional'; readonly of: Form }
  | { readonly kind: 'list'; readonly of: Form; readonly least: number; readonly distinct: boolean }
  | { readonly kind: 'object'; readonly fields: readonly (readonly [key: string, form: Form])[] }
  | { readonly kind: 'described'; readonly description: string; readonly of: Form }
  | { readonly kind: 'sometimes'; readonly of: Form };

/**
 * The form of a value of type `T`, and of no other: a shape whose keys or choices are not those of the type does not compile.
 */
export interface Shape<T> {
  readonly form: Form;
  /** No shape has this field: it only binds the type T to the shape, so that the compiler checks it. */
  readonly ties?: (value: T) => T;
}

/** A text, a number, or whether something is so. */
export function scalar<T extends string | number | boolean>(
  type: T extends string ? 'string' : T extends boolean ? 'boolean' : 'number' | 'integer',
  rules: Readonly<Record<string, string | number>>,
): Shape<T> {
  return { form: { kind: 'scalar', type, rules } };
}

/** One of these texts. */
export function choice<const T extends string>(values: readonly T[]): Shape<T> {
  return { form: { kind: 'choice', values } };
}

/** The shape of a field that always holds this text. */
export function constant<const T extends string>(value: T): Shape<T> {
  return { form: { kind: 'constant', value } };
}

/** The same, or null where it is not known. */
export function optional<T>(of: Shape<T>): Shape<T | null> {
  return { form: { kind: 'optional', of: of.form } };
}

/** A list, with how many members it has at least (none where not given) and whether no two are equal. */
export function list<T>(
  of: Shape<T>,
  { least = 0, distinct = false }: { readonly least?: number; readonly distinct?: boolean } = {},
): Shape<readonly T[]> {
  return { form: { kind: 'list', of: of.form, least, distinct } };
}

/** An object with exactly these keys, in this order. */
export function objectOf<T>(fields: { readonly [K in keyof T]-?: Shape<T[K]> }): Shape<T> {
  const entries = Object.entries<{ readonly form: Form }>(fields);
  return { form: { kind: 'object', fields: entries.map(([key, { form }]) => [key, form] as const) } };
}

/** A key of an object that is left out where it is not given. */
export function sometimes<T>(of: Shape<T>): Shape<T | undefined> {
  return { form: { kind: 'sometimes', of: of.form } };
}

/** The same with a sentence on it for the schema. */
export function described<T>(description: string, of: Shape<T>): Shape<T> {
  return { form: { kind: 'described', description, of: of.form } };
}
