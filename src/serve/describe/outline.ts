import * as z from 'zod';
import { mediaTypeOf } from '../forms.ts';
import type { Operation } from '../operation.ts';
import { formsOf } from '../run-operation.ts';

/** A parameter of an operation, in words. */
export interface OutlinedParameter {
  readonly name: string;
  readonly where: 'path' | 'query' | 'body';
  /** What it takes: "text", "number from 1 to 500", "one of asc, desc". */
  readonly takes: string;
  readonly says: string;
}

/** An operation, in words: what pages for people are written from. */
export interface Outlined {
  readonly method: string;
  readonly path: string;
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  readonly needs: string;
  readonly parameters: readonly OutlinedParameter[];
  /** The forms of the answer with their media types. */
  readonly forms: readonly (readonly [form: string, type: string])[];
}

/** What a JSON Schema says of one value, as far as a page tells it. */
interface Described {
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly items?: Described;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: string | number | boolean;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly oneOf?: readonly Described[];
  /** Where it is described, below `$defs` of the whole. */
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Described>>;
}

/** Puts operations into words, in their order. */
export function outlineOf(operations: readonly Operation[]): readonly Outlined[] {
  return operations.map((of) => ({
    method: of.method.toUpperCase(),
    path: of.path,
    name: of.name,
    summary: of.summary,
    description: of.description ?? '',
    needs: of.scope,
    parameters: [
      ...parametersIn('path', z.object(of.parameters)),
      ...parametersIn('query', z.object(of.query)),
      ...(of.method === 'post' ? parametersIn('body', of.body) : []),
    ],
    forms: formsOf(of).map((form) => [form, mediaTypeOf(form)] as const),
  }));
}

function parametersIn(where: OutlinedParameter['where'], schema: z.ZodType): readonly OutlinedParameter[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schemas of requests are objects of texts, numbers and lists
  const described = z.toJSONSchema(schema, { io: 'input', reused: 'inline' }) as Described;
  const meant = (one: Described): Described => described.$defs?.[one.$ref?.split('/').at(-1) ?? ''] ?? one;
  const shapes = (meant(described).oneOf ?? [described]).map(meant);
  const named = Map.groupBy(
    shapes.flatMap((one) => Object.entries(one.properties ?? {})),
    ([name]) => name,
  );
  return [...named].map(([name, some]) => ({
    name,
    where,
    takes: [...new Set(some.map(([, one]) => takenBy(one)))].join(', or '),
    says: [...new Set(some.flatMap(([, one]) => one.description ?? []))].join('; '),
  }));
}

function takenBy(one: Described): string {
  const usual = one.default === undefined ? '' : `, else ${String(one.default)}`;
  if (one.const !== undefined) return one.const;
  if (one.enum !== undefined) return `${one.enum.join(', ')}${usual}`;
  if (one.items !== undefined) return `${takenBy(one.items)}; may be given again`;
  if (one.type === 'integer') return `${one.minimum ?? 0} to ${one.maximum ?? '…'}${usual}`;
  return one.type === 'boolean' ? 'true or false' : 'text';
}
