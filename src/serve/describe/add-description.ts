import type { Hono } from 'hono';
import type { ServeEnv } from '../env.ts';
import { jsonAnswer } from '../answers.ts';
import { operations } from '../operations.ts';
import { openApi } from './openapi.ts';

/** Adds the description of the API for programs: its OpenAPI document, made when it is first asked for. */
export function addDescription(app: Hono<ServeEnv>, { version }: { readonly version: string }): void {
  const document = once(() => openApi(operations, version));
  app.get('/api/v1/openapi.json', () => jsonAnswer(document()));
}

/** Makes a value when it is first wanted. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
