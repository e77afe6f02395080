import { McpServer } from '@modelcontextprotocol/server';
import type { Store } from '../../record/store.ts';
import { instructions } from './instructions.ts';
import { addResources } from './resources.ts';
import { addTool, type Tool } from './tool.ts';
import { actors } from './tools/actors.ts';
import { articles } from './tools/articles.ts';
import { briefs } from './tools/brief.ts';
import { lists } from './tools/lists.ts';
import { searches } from './tools/search.ts';
import { statuses } from './tools/status.ts';
import { values } from './tools/values.ts';

/** Everything that an assistant can ask, in the order in which it is told. */
export const tools: readonly Tool[] = [
  ...searches,
  ...briefs,
  ...actors,
  ...lists,
  ...values,
  ...articles,
  ...statuses,
];

/** The largest number of parts that the arguments of one call may have: no question has as many. */
const mostParts = 500;

/** A server of the Model Context Protocol over a record: tools that read it, and its articles and facts as resources. Nothing changes the record. */
export function mcpServer(store: Store, version: string): McpServer {
  const server = new McpServer(
    { name: 'chancery', title: 'Chancery', version },
    { instructions, capabilities: { tools: {}, resources: {} }, maxToolInputElements: mostParts },
  );
  for (const one of tools) addTool(server, one, store);
  addResources(server, store);
  return server;
}
