import { createHash } from 'node:crypto';
import { urnOf } from '../../export/feed/atom-id.ts';
import { atomText, type AtomEntry } from '../../export/feed/atom.ts';
import { articlesNamed, feedEntry, passageEntry, type HeadLookup } from '../../export/feed/feed-entry.ts';
import { packageVersion } from '../../pipeline/package-version.ts';
import type { ListPage, SearchPage, Store } from '../../record/store.ts';
import { textAnswer } from '../answers.ts';
import { pathOf, pathBehind } from '../page-path.ts';

/** From what record a feed is made, and under which address it was asked for. */
interface Asked {
  readonly store: Store;
  readonly url: URL;
}

/** A page of values as a feed. */
export async function atomPage({ values, next }: ListPage, { store, url }: Asked): Promise<Response> {
  const headOf = await headsOf([...new Set(values.flatMap(articlesNamed))], store);
  return atomAnswer(
    values.map((value) => feedEntry(value, headOf)),
    { next, url },
  );
}

/** What a search has found as a feed. */
export async function atomHits({ hits, next }: SearchPage, { store, url }: Asked): Promise<Response> {
  const headOf = await headsOf([...new Set(hits.map(({ article }) => article))], store);
  return atomAnswer(
    hits.map((hit) => passageEntry(hit, headOf)),
    { next, url },
  );
}

async function headsOf(ids: readonly string[], store: Store): Promise<HeadLookup> {
  const heads = new Map((await store.articleHeads(ids)).map((one) => [one.id, one] as const));
  return (id) => heads.get(id) ?? null;
}

function atomAnswer(
  entries: readonly AtomEntry[],
  { next, url }: { readonly next: string | null; readonly url: URL },
): Response {
  const text = atomText({
    id: feedId(url),
    title: titleOf(url),
    self: pathOf(url),
    next: next === null ? null : pathBehind(url, next),
    version: packageVersion,
    entries,
  });
  return textAnswer(text, 'atom');
}

/** What is asked for tells one feed of a server from its others, wherever a page of it begins. */
function feedId(url: URL): string {
  const asked = new URL(url);
  for (const name of ['after', 'format', 'limit']) asked.searchParams.delete(name);
  asked.searchParams.sort();
  return urnOf(
    createHash('sha256')
      .update(`${asked.host}${pathOf(asked)}`)
      .digest('hex'),
  );
}

/** "Chancery: events, with VNM, since 2025-10". */
function titleOf(url: URL): string {
  const plural = url.pathname.split('/').at(-1) ?? '';
  const conditions = [...url.searchParams]
    .filter(([name]) => !['after', 'format', 'limit', 'citations', 'order'].includes(name))
    .map(([name, value]) => `${name} ${value}`);
  return `Chancery: ${[plural, ...conditions].join(', ')}`;
}
