import { join } from 'node:path';
import type { Hono } from 'hono';
import { readPaths } from '../../src/cli/reading/read-paths.ts';
import { silentSession } from '../../src/cli/silent-session.ts';
import { openStore } from '../../src/pipeline/open-store.ts';
import type { Store } from '../../src/record/store.ts';
import { serveApp, type ServeOptions } from '../../src/serve/app.ts';
import type { ServeEnv } from '../../src/serve/env.ts';

const examples = join(import.meta.dirname, '..', '..', 'examples');

/** What a server of the tests is made with. */
export const quiet: ServeOptions = {
  version: '0.0.0',
  today: () => '2026-01-05',
  noteDecision: () => {},
  noteFailure: (failure) => {
    throw failure;
  },
};

let held: Promise<Store> | null = null;

/** The record of the example reports, read once for all tests of a process; none of them changes it. */
export function exampleRecord(): Promise<Store> {
  held ??= readExamples();
  return held;
}

async function readExamples(): Promise<Store> {
  const store = openStore(':memory:');
  await readPaths([examples], { store, session: silentSession(), threads: 0 });
  return store;
}

/** A server of the example record. */
export async function served(options: Partial<ServeOptions> = {}): Promise<Hono<ServeEnv>> {
  return serveApp(await exampleRecord(), { ...quiet, ...options });
}

/** What a server answers at a path below the root of the API. */
export async function asked(path: string, init: RequestInit = {}): Promise<Response> {
  return (await served()).request(`/api/v1/${path}`, init);
}

/** The JSON of an answer, whatever it is. */
export async function bodyOf(answer: Response): Promise<ReturnType<typeof JSON.parse>> {
  return answer.json();
}

/** A record of one note, for tests that change it. */
export async function changedRecord(): Promise<Store> {
  const store = openStore(':memory:');
  await readPaths([join(import.meta.dirname, 'note.txt')], { store, session: silentSession(), threads: 0 });
  return store;
}

/** A request that sends JSON. */
export function posted(value: unknown, headers: Readonly<Record<string, string>> = {}): RequestInit {
  return {
    method: 'POST',
    body: JSON.stringify(value),
    headers: { 'content-type': 'application/json', ...headers },
  };
}
