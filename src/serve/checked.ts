import * as z from 'zod';
import { Failure } from '../model/failure.ts';

type Fields = Readonly<Record<string, z.ZodType>>;

/** The values of each parameter of an address, in the order written. */
export type Given = Readonly<Record<string, readonly string[]>>;

/**
 * The parameters of an address as their schemas want them: a list is the parameter given again and again, a number its digits, whether
 * something is so "true" or "false". Throws `usage` for a parameter that there is not or a value that it does not take.
 */
export function checkedQuery(schema: z.ZodObject, given: Given): unknown {
  const fields: Fields = schema.shape;
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(fields, name));
  if (unknown !== undefined) {
    const names = Object.keys(fields);
    const known = names.length === 0 ? 'it takes none' : `there is ${names.join(', ')}`;
    throw new Failure('usage', `no parameter ${shown(unknown)}; ${known}`);
  }
  const typed = Object.entries(given).map(
    ([name, values]) => [name, typedAs(innermost(fields[name]), { name, values })] as const,
  );
  return checked(schema, Object.fromEntries(typed));
}

/** What a schema makes of a value. Throws `usage`, saying where it does not fit. */
export function checked<S extends z.ZodType>(schema: S, value: unknown): z.infer<S> {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const said = read.error.issues.map(({ path, message }) =>
    [path.join('.'), message].filter(Boolean).join(': '),
  );
  throw new Failure('usage', shown(said.join('; ')));
}

/** A text of a request within what an answer says of it: not endless. */
function shown(text: string): string {
  return text.length <= mostShown ? text : `${text.slice(0, mostShown)}…`;
}

const mostShown = 300;

/** The schema within those that make it optional or give it a default. */
function innermost(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodExactOptional || schema instanceof z.ZodDefault) {
    const inner = schema.unwrap();
    return inner instanceof z.ZodType ? innermost(inner) : schema;
  }
  return schema;
}

interface Parameter {
  readonly name: string;
  readonly values: readonly string[];
}

function typedAs(schema: z.ZodType, { name, values }: Parameter): unknown {
  if (schema instanceof z.ZodArray) return values;
  const [text = '', ...others] = values;
  if (others.length > 0)
    throw new Failure('usage', `${name} is given ${values.length} times; it takes one value`);
  if (schema instanceof z.ZodNumber) return /^\d{1,9}$/.test(text) ? Number(text) : text;
  if (schema instanceof z.ZodBoolean) return text === 'true' ? true : text === 'false' ? false : text;
  return text;
}
