import type {
  CallToolResult,
  McpServer,
  ServerContext,
  StandardSchemaWithJSON,
} from '@modelcontextprotocol/server';
import * as z from 'zod';
import type { Failure } from '../../model/failure.ts';
import type { Store } from '../../record/store.ts';
import { checked } from '../checked.ts';
import { failureOf } from '../problem.ts';
import { bounded } from './bounded.ts';
import { hintOf, meaningOf } from './hints.ts';

type Fields = Readonly<Record<string, z.ZodType>>;

/** What a tool works with. */
export interface ToolWork {
  readonly store: Store;
  /** Tells the client what is being done; throws where the client has called the request off. */
  readonly step: (doing: string) => Promise<void>;
}

/** What an assistant can ask: what it takes, what it answers, and how. None changes the record. */
export interface ToolOf<I extends Fields, O extends Fields> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: I;
  readonly output: O;
  /** The longest text of one field; more is cut. */
  readonly longestField?: number;
  readonly answer: (
    asked: z.infer<z.ZodObject<I>>,
    work: ToolWork,
  ) => Promise<Given<z.infer<z.ZodObject<O>>>>;
}

/** A value that is not changed once it is given. */
type Given<T> = T extends readonly (infer One)[]
  ? readonly Given<One>[]
  : T extends object
    ? { readonly [K in keyof T]: Given<T[K]> }
    : T;

/** A tool whose input is checked before it answers. */
export type Tool = ToolOf<Fields, Fields>;

/** Makes a tool. */
export function tool<I extends Fields, O extends Fields>(of: ToolOf<I, O>): Tool {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the server gives it what its own schema has read
  return of as unknown as Tool;
}

/** The longest text of a field where a tool does not say, and the longest answer of a tool that takes no length. */
const longestField = 1500;
const usualRoom = 20_000;

/** Adds a tool to a server. */
export function addTool(server: McpServer, of: Tool, store: Store): void {
  const { name, title, description, input, output } = of;
  const annotations = {
    readOnlyHint: true,
    destructiveHint: false,
    idempotentHint: true,
    openWorldHint: false,
  };
  server.registerTool(
    name,
    {
      title,
      description,
      inputSchema: unchecked(z.strictObject(input)),
      outputSchema: outputOf(output),
      annotations,
    },
    (asked, context) => answered(of, asked, { store, step: stepsOf(context) }),
  );
}

/** What a tool answers, and whether something in it was cut. */
function outputOf(fields: Fields): z.ZodObject {
  const cut = z
    .literal(true)
    .exactOptional()
    .meta({ description: 'there where texts or lists were cut to keep to `maxCharacters`' });
  return z.object({ ...fields, cut });
}

/** A schema that is told and not held against what comes: that is done where a refusal has a code. */
function unchecked(schema: z.ZodObject): StandardSchemaWithJSON<unknown, unknown> {
  return { '~standard': { ...schema['~standard'], validate: (value) => ({ value }) } };
}

async function answered(of: Tool, given: unknown, work: ToolWork): Promise<CallToolResult> {
  try {
    const asked: Readonly<Record<string, unknown>> = checked(z.strictObject(of.input), given ?? {});
    await work.step(of.title);
    const answer = await of.answer(asked, work);
    const { value, json } = bounded(answer, roomOf(asked), of.longestField ?? longestField);
    return { content: [{ type: 'text', text: json }], structuredContent: value };
  } catch (error) {
    return refusal(failureOf(error));
  }
}

function roomOf({ maxCharacters = usualRoom }: Readonly<Record<string, unknown>>): number {
  return typeof maxCharacters === 'number' ? maxCharacters : usualRoom;
}

/** A refusal with its code, what it happened to, and what to try. */
function refusal({ code, subject }: Failure): CallToolResult {
  const error = { code, subject, meaning: meaningOf(code), try: hintOf(code) };
  const { json } = bounded({ error }, usualRoom, longestField);
  return { content: [{ type: 'text', text: json }], isError: true };
}

/** Tells a client step by step what is done, where it asks for that, and lets go between two steps so that it may call the request off. */
function stepsOf({ mcpReq: { signal, notify, _meta: meta } }: ServerContext): ToolWork['step'] {
  let progress = 0;
  return async (message) => {
    await new Promise((resolve) => setImmediate(resolve));
    signal.throwIfAborted();
    const progressToken = meta?.progressToken;
    if (progressToken === undefined) return;
    progress += 1;
    await notify({ method: 'notifications/progress', params: { progressToken, progress, message } });
  };
}
