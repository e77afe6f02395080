import { readWebAddress } from '../../intake/fetch/web-address.ts';
import { Failure } from '../../model/failure.ts';
import type { RecordValue } from '../../model/record.ts';
import type { NewsQuery, SavedSearch, Webhook } from '../../record/news-memory.ts';
import type { Store } from '../../record/store.ts';
import { well } from '../hooks/after-attempt.ts';
import { newSecret } from '../hooks/signature.ts';
import { newsSince } from './news-since.ts';

/** Names are written in addresses and on command lines: letters, digits, spaces, points, dashes and low lines. */
const namePattern = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._-]{0,59}$/u;

/** Saves a search under a name; its news begin now. Throws `usage` for what is no name, `saved-known` for one that there is. */
export async function saveSearch(
  { name, query, on }: { readonly name: string; readonly query: NewsQuery; readonly on: string },
  store: Store,
): Promise<SavedSearch> {
  if (!namePattern.test(name))
    throw new Failure(
      'usage',
      `no name of a search: ${name.slice(0, 60)}; up to 60 letters, digits, spaces, . _ -`,
    );
  if ((await store.savedSearches()).some((one) => one.name === name)) throw new Failure('saved-known', name);
  const { last } = await store.arrivals(0, 1);
  const search = { name, query, savedOn: on, seen: last, seenOn: null };
  await store.noteSaved(search);
  return { ...search, hook: null };
}

/** The search of a name. Throws `saved-unknown`. */
export async function savedCalled(name: string, store: Store): Promise<SavedSearch> {
  const found = (await store.savedSearches()).find((one) => one.name === name);
  if (found === undefined) throw new Failure('saved-unknown', name.slice(0, 100));
  return found;
}

/** The news of a saved search. */
export interface SavedNews {
  /** In the order in which they came. */
  readonly values: readonly RecordValue[];
  /** The place up to which these are the news: what is noted when they have been looked at. */
  readonly upTo: number;
  readonly isMore: boolean;
  /** Whether something came that is no longer known: the search was not looked at for long. */
  readonly isMissing: boolean;
}

/** How many arrivals are looked at in one go. */
const stretch = 200;

/** What is new for a saved search since it was looked at, up to `most` values and perhaps those that came with the last of them. */
export async function savedNews(
  { query, seen }: SavedSearch,
  most: number,
  store: Store,
): Promise<SavedNews> {
  const values = new Map<string, RecordValue>();
  let upTo = seen;
  let isMissing = false;
  for (;;) {
    const news = await newsSince(query, { after: upTo, most: stretch }, store);
    isMissing ||= news.isMissing;
    const left = most - values.size;
    const told = news.facts.slice(0, left);
    for (const { value } of told) values.set(value.id, value);
    const isCut = told.length < news.facts.length;
    upTo = isCut ? (told.at(-1)?.seq ?? upTo) : (news.end?.seq ?? upTo);
    if (isCut || !news.isMore)
      return { values: [...values.values()], upTo, isMore: isCut || news.isMore, isMissing };
  }
}

/** Notes that the news of a search have been looked at up to a place. */
export async function noteSeen(
  { hook: _hook, ...search }: SavedSearch,
  { upTo, on }: { readonly upTo: number; readonly on: string },
  store: Store,
): Promise<void> {
  const { last } = await store.arrivals(0, 1);
  await store.noteSaved({ ...search, seen: Math.min(Math.max(search.seen, upTo), last), seenOn: on });
}

/**
 * Gives a saved search a webhook, whose news begin now, with a new secret; or takes it away. Throws `url-not-web` for what is no address. Whether
 * the host may be asked is looked at when a message is sent.
 */
export async function hookSearch(
  { name }: SavedSearch,
  address: string | null,
  store: Store,
): Promise<Webhook | null> {
  if (address === null) {
    await store.noteHook(name, null);
    return null;
  }
  const { last } = await store.arrivals(0, 1);
  const hook: Webhook = {
    address: readWebAddress(address).href,
    secret: newSecret(),
    sent: last,
    sending: null,
    ...well,
    stopped: null,
  };
  await store.noteHook(name, hook);
  return hook;
}
