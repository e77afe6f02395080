import type { TestContext } from 'node:test';
import { Client, InMemoryTransport, type ClientOptions } from '@modelcontextprotocol/client';
import type { Store } from '../../../src/record/store.ts';
import { mcpServer } from '../../../src/serve/mcp/mcp-server.ts';
import { exampleRecord } from '../served.ts';

/** A client as assistants have one. */
export function client(options: ClientOptions = {}): Client {
  return new Client({ name: 'test', version: '1.0.0' }, options);
}

/** A client that speaks to a server of a record, or of the example record, within this process. */
export async function connected(t: TestContext, record?: Store): Promise<Client> {
  const [here, there] = InMemoryTransport.createLinkedPair();
  const server = mcpServer(record ?? (await exampleRecord()), '0.0.0');
  const one = client();
  await Promise.all([server.connect(there), one.connect(here)]);
  t.after(() => one.close());
  // From here on the client holds every answer against the schema of its tool.
  await one.listTools();
  return one;
}

/** What a tool answers. */
export interface Answer {
  readonly isError: boolean;
  readonly json: string;
  readonly value: ReturnType<typeof JSON.parse>;
  readonly structured: unknown;
}

/** Calls a tool. */
export async function called(
  one: Client,
  name: string,
  asked: Record<string, unknown> = {},
): Promise<Answer> {
  const result = await one.callTool({ name, arguments: asked });
  const [first] = result.content;
  const json = first?.type === 'text' ? first.text : '';
  return {
    isError: result.isError === true,
    json,
    value: JSON.parse(json),
    structured: result.structuredContent,
  };
}
