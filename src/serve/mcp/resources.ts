import {
  ProtocolError,
  ProtocolErrorCode,
  ResourceNotFoundError,
  ResourceTemplate,
  type McpServer,
  type ReadResourceResult,
} from '@modelcontextprotocol/server';
import { factRow } from '../../export/words/fact-row.ts';
import { Failure } from '../../model/failure.ts';
import type { Store } from '../../record/store.ts';
import { failureOf } from '../problem.ts';
import { factCards } from './fact-cards.ts';
import { shownText, shownWhole } from './shown-text.ts';
import { articleUri } from './uris.ts';

/** The longest text of an article that a resource gives; the tool `article` gives the rest. */
const longestText = 100_000;

/** Sentences of a fact that a resource gives. */
const mostSentences = 50;

/** Articles that are listed as resources, the latest. */
const mostListed = 30;

/** The longest title that a list of resources gives. */
const longestTitle = 200;

/** The fewest digits by which an id is completed, and how many ids are offered. */
const fewestDigits = 2;
const mostOffered = 20;

/** Adds the articles, their passages and the facts of a record as resources. */
export function addResources(server: McpServer, store: Store): void {
  const complete = { id: (start: string) => idsFrom(start, store) };
  server.registerResource(
    'article',
    new ResourceTemplate('chancery://article/{id}', { list: () => latest(store), complete }),
    { title: 'An article', description: 'Its text with what is known of it.', mimeType: 'application/json' },
    (uri, { id }) => given(uri, () => articleOf(one(id), store)),
  );
  server.registerResource(
    'passage',
    new ResourceTemplate('chancery://article/{id}/{stretch}', { list: undefined, complete }),
    {
      title: 'A passage',
      description: 'The words between two offsets of an article.',
      mimeType: 'application/json',
    },
    (uri, { id, stretch }) => given(uri, () => passageOf(one(id), one(stretch), store)),
  );
  server.registerResource(
    'fact',
    new ResourceTemplate('chancery://fact/{id}', { list: undefined, complete }),
    {
      title: 'A fact',
      description: 'A fact, actor, conflict or story with its sentences.',
      mimeType: 'application/json',
    },
    (uri, { id }) => given(uri, async () => factCards([await store.show(one(id))], store, mostSentences)),
  );
}

const one = (variable: string | readonly string[] | undefined): string => String(variable ?? '');

/** What a resource holds, as JSON. Throws as the protocol has it: for what is not there, that it is not. */
async function given({ href }: URL, read: () => Promise<object>): Promise<ReadResourceResult> {
  try {
    const text = JSON.stringify(shownWhole(await read(), { text: longestText, list: Infinity }));
    return { contents: [{ uri: href, mimeType: 'application/json', text }] };
  } catch (error) {
    const { code, subject } = failureOf(error);
    const words = shownText(`${code}: ${subject}`, longestTitle);
    if (code === 'id-unknown') throw new ResourceNotFoundError(href, words);
    throw new ProtocolError(ProtocolErrorCode.InternalError, words);
  }
}

async function articleOf(id: string, store: Store): Promise<object> {
  const { text, outlet, title, byline, publishedOn, url, source, language } = await store.article(id);
  return { id, outlet, title, byline, publishedOn, url, source, language, text };
}

async function passageOf(id: string, stretch: string, store: Store): Promise<object> {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(stretch) ?? [];
  if (start === undefined) throw new Failure('id-unknown', `${stretch} is no stretch such as 120-260`);
  const { text, outlet, title, publishedOn } = await store.article(id);
  return { article: id, outlet, title, publishedOn, text: text.slice(Number(start), Number(end)) };
}

async function latest(store: Store): Promise<{
  resources: { uri: string; name: string; title: string; mimeType: string }[];
}> {
  const articles = await store.list({ kind: 'article', limit: mostListed });
  const resources = articles.map((value) => ({
    uri: articleUri(value.id),
    name: value.id,
    title: shownText(factRow(value).head, longestTitle),
    mimeType: 'application/json',
  }));
  return { resources };
}

async function idsFrom(start: string, store: Store): Promise<string[]> {
  if (start.length < fewestDigits || !/^[0-9a-f]+$/.test(start)) return [];
  return [...(await store.idsFrom(start, mostOffered))];
}
