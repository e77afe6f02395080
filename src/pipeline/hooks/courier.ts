import type { SavedSearch, Webhook } from '../../record/news-memory.ts';
import type { Store } from '../../record/store.ts';
import { newsSince, type News } from '../news/news-since.ts';
import { afterAttempt } from './after-attempt.ts';
import { messageOf } from './message.ts';
import { sendMessage, type SendingTools } from './send-message.ts';

/** Sends the news of saved searches to their webhooks. */
export interface Courier {
  /** Begins to send what is due; of one webhook never two messages at once. Rejects as the store does. */
  readonly round: () => Promise<void>;
  /** Resolved when nothing is under way any more. */
  readonly idle: () => Promise<void>;
}

/** What a courier works with. */
export interface CourierTools extends SendingTools {
  readonly store: Store;
  /** Told of what keeps a message from being sent, but for how its receiver answers. */
  readonly note: (error: unknown) => void;
}

/** A search with its webhook. */
type Hooked = SavedSearch & { readonly hook: Webhook };

/** How many webhooks are served at once. */
const mostAtOnce = 16;

/** How many arrivals one message looks at, at most. */
const mostArrivals = 50;

/** How far a search is looked through without news before that is noted: the store forgets old arrivals. */
const noteEvery = 1000;

/** A courier; it remembers up to where it has looked without finding news. */
export function courier(tools: CourierTools): Courier {
  const looked = new Map<string, number>();
  const underWay = new Map<string, Promise<void>>();
  return {
    round: async () => {
      for (const { hook, ...search } of await tools.store.savedSearches()) {
        if (hook === null || !isDue(hook, tools.clock.now())) continue;
        if (underWay.has(search.name) || underWay.size >= mostAtOnce) continue;
        const work = deliver({ ...search, hook }, { ...tools, looked }).catch(tools.note);
        underWay.set(
          search.name,
          work.finally(() => underWay.delete(search.name)),
        );
      }
    },
    idle: async () => {
      await Promise.all(underWay.values());
    },
  };
}

function isDue({ stopped, due }: Webhook, nowMs: number): boolean {
  return stopped === null && (due === null || Date.parse(due) <= nowMs);
}

interface Delivering extends CourierTools {
  /** Up to where searches, by name and secret, have been looked through without news. */
  readonly looked: Map<string, number>;
}

/** Sends the messages of a search one behind the other, until none is left or one fails. */
async function deliver(search: Hooked, tools: Delivering): Promise<void> {
  let hook: Webhook | null = search.hook;
  while (hook !== null && isDue(hook, tools.clock.now()) && !tools.signal.aborted)
    hook = await sendNext({ ...search, hook }, tools);
}

/** Sends the next message; gives what has become of the webhook, null where there is nothing to send or the webhook is another now. */
async function sendNext(search: Hooked, tools: Delivering): Promise<Webhook | null> {
  const { store, clock } = tools;
  const { hook, name } = search;
  const noted = async (next: Webhook): Promise<Webhook | null> =>
    (await store.moveHook(name, next)) ? next : null;
  const news =
    hook.sending === null ? await nextNews(search, tools) : await sameNews(search, hook.sending, store);
  if (news.facts.length === 0)
    return hook.sending === null ? null : noted({ ...hook, sent: hook.sending, sending: null });
  // What the message covers is noted before it is sent, so that it covers the same when it is sent again.
  const sending =
    hook.sending === null ? await noted({ ...hook, sending: news.end?.seq ?? hook.sent }) : hook;
  if (sending === null) return null;
  const outcome = await sendMessage(messageOf({ ...search, hook: sending }, news, clock.now()), hook, tools);
  return noted(afterAttempt(sending, outcome, { nowMs: clock.now(), random: clock.random() }));
}

/** The news that the next message tells; arrivals without any are passed over. */
async function nextNews({ name, query, hook }: Hooked, { store, looked }: Delivering): Promise<News> {
  const key = `${hook.secret} ${name}`;
  for (let after = Math.max(hook.sent, looked.get(key) ?? 0); ;) {
    const news = await newsSince(query, { after, most: mostArrivals }, store);
    if (news.facts.length > 0 || news.end === null) return news;
    after = news.end.seq;
    looked.set(key, after);
    if (after - hook.sent >= noteEvery) await store.moveHook(name, { ...hook, sent: after });
  }
}

/** The news of a message that is sent again. */
async function sameNews({ query, hook }: Hooked, upTo: number, store: Store): Promise<News> {
  const news = await newsSince(query, { after: hook.sent, most: Math.max(1, upTo - hook.sent) }, store);
  return { ...news, facts: news.facts.filter(({ seq }) => seq <= upTo) };
}
