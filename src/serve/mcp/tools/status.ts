import * as z from 'zod';
import type { ListQuery, Store } from '../../../record/store.ts';
import { tool, type Tool } from '../tool.ts';

/** Before every article that has a day. */
const firstYear = '0001';

const status: Tool = tool({
  name: 'status',
  title: 'What the record holds',
  description:
    'How many articles and facts of each kind the record holds, and the first and last day of its articles.',
  input: {},
  output: {
    articles: z.int(),
    facts: z.record(z.string(), z.int()),
    from: z.string().nullable().meta({ description: 'day of the earliest dated article' }),
    to: z.string().nullable().meta({ description: 'day of the latest article' }),
    unsettled: z.int().meta({ description: 'blocks that wait: answers may be incomplete' }),
    readerVersions: z.array(z.string()),
  },
  answer: async (_, { store }) => {
    const { articles: count, facts, unsettled, readerVersions } = await store.status();
    const from = await dayOfFirst({ order: 'asc', since: firstYear }, store);
    const to = await dayOfFirst({ order: 'desc' }, store);
    return { articles: count, facts, from, to, unsettled, readerVersions };
  },
});

async function dayOfFirst(of: Pick<ListQuery, 'order' | 'since'>, store: Store): Promise<string | null> {
  const [first] = await store.list({ kind: 'article', limit: 1, ...of });
  return first?.kind === 'article' ? first.publishedOn : null;
}

/** The tool that tells of the record as a whole. */
export const statuses: readonly Tool[] = [status];
