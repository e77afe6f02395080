import { createMcpHandler } from '@modelcontextprotocol/server';
import { Hono } from 'hono';
import type { Store } from '../../record/store.ts';
import type { Mounted } from '../app.ts';
import type { ServeEnv } from '../env.ts';
import { mcpServer } from './mcp-server.ts';

/** The Model Context Protocol over Streamable HTTP, at `/mcp` of the server: a fresh instance for each request, no session is kept. */
export function mountedMcp(store: Store, version: string): Mounted {
  const handler = createMcpHandler(() => mcpServer(store, version));
  const router = new Hono<ServeEnv>();
  router.all('/', (context) => handler.fetch(context.req.raw));
  return { path: '/mcp', router };
}
