import type { Hono } from 'hono';
import { once } from '../../model/once.ts';
import { jsonAnswer, textAnswer } from '../answers.ts';
import type { ServeEnv } from '../env.ts';
import type { Operation } from '../operation.ts';
import { docsPage, docsStyle } from './html-page.ts';
import { openApi } from './openapi.ts';

/** Adds the description of the API, made when it is first asked for: for programs as an OpenAPI document, for people as a page. */
export function addDescription(
  app: Hono<ServeEnv>,
  operations: readonly Operation[],
  { version }: { readonly version: string },
): void {
  const document = once(() => openApi(operations, version));
  const page = once(() => docsPage(operations, document()));
  app.get('/api/v1/openapi.json', () => jsonAnswer(document()));
  app.get('/api/v1/docs', async () => textAnswer(await page(), 'html'));
  app.get(
    '/api/v1/docs.css',
    () => new Response(docsStyle, { headers: { 'content-type': 'text/css; charset=utf-8' } }),
  );
  app.get('/', (context) => context.redirect('/api/v1/docs'));
}
