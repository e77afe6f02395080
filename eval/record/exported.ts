import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isChosen } from './gold-choice.ts';
import { fold, foldedWords, sameName, sharesMostWords } from './likeness.ts';
import type { Gold, GoldActor, GoldCite } from './gold.ts';

/** A line of the export, with the fields that are compared. */
export interface Line {
  readonly kind: string;
  readonly id: string;
  // The fields differ by kind; the scorer reads them as data.
  readonly [field: string]: unknown;
}

interface CitationLine {
  readonly article: string;
  readonly quote?: string;
}

interface PartyLine {
  readonly actor?: string;
  readonly name?: string;
  readonly country?: string;
}

/** The exported record beside the gold answers, with what joins them. */
export interface Exported {
  readonly gold: Gold;
  readonly lines: ReadonlyMap<string, readonly Line[]>;
  /** The lines of each kind that cite a gold article, by its key. */
  readonly citing: ReadonlyMap<string, ReadonlyMap<string, readonly Line[]>>;
  /** Gold key of each exported article id. */
  readonly keyOfArticle: ReadonlyMap<string, string>;
  readonly actorById: ReadonlyMap<string, Line>;
  /** Text of each gold article by its key. */
  readonly textOf: ReadonlyMap<string, string>;
  /** The folded words of a sentence, each once; kept, since each sentence is compared many times. */
  readonly wordsOf: (sentence: string) => ReadonlySet<string>;
}

const stem = (path: unknown): string =>
  basename(String(path)).replace(/\.(json|jsonl|txt|html|htm|md)$/i, '');

/** The lines of an export, parsed. */
export function linesOf(jsonl: string): readonly Line[] {
  return jsonl
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
}

/** Joins an export with its gold: articles by the base name of their file. */
export function joinExport(gold: Gold, jsonl: string, articlesDir: string): Exported {
  const lines = Map.groupBy(linesOf(jsonl), (line) => line.kind);
  const keyOfStem = new Map(Object.entries(gold.articles).map(([key, path]) => [stem(path), key]));
  const keyOfArticle = new Map<string, string>();
  for (const article of lines.get('article') ?? []) {
    const key = keyOfStem.get(stem(article['source'] ?? article['url'] ?? article.id));
    if (key !== undefined) keyOfArticle.set(article.id, key);
  }
  const actorById = new Map((lines.get('actor') ?? []).map((actor) => [actor.id, actor]));
  const citing = new Map([...lines].map(([kind, some]) => [kind, byArticle(some, keyOfArticle)]));
  const textOf = loadTexts(gold, articlesDir);
  return { gold, lines, citing, keyOfArticle, actorById, textOf, wordsOf: keptWords() };
}

function keptWords(): (sentence: string) => ReadonlySet<string> {
  const kept = new Map<string, ReadonlySet<string>>();
  return (sentence) => {
    const known = kept.get(sentence);
    if (known !== undefined) return known;
    const words = new Set(foldedWords(sentence));
    kept.set(sentence, words);
    return words;
  };
}

function byArticle(
  lines: readonly Line[],
  keyOfArticle: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly Line[]> {
  const found = new Map<string, Line[]>();
  for (const line of lines) {
    const keys = new Set(citationsOf(line).map(({ article }) => keyOfArticle.get(article)));
    for (const key of keys) {
      if (key === undefined) continue;
      const known = found.get(key);
      if (known === undefined) found.set(key, [line]);
      else known.push(line);
    }
  }
  return found;
}

/** The lines of a kind that cite any of the gold articles `keys`, each once. */
export function linesIn({ citing }: Exported, kind: string, keys: readonly string[]): readonly Line[] {
  const some = citing.get(kind);
  return [...new Set(keys.flatMap((key) => some?.get(key) ?? []))];
}

function loadTexts(gold: Gold, articlesDir: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [key, path] of Object.entries(gold.articles)) {
    const file = [path, `${path}.json`, `${path}.txt`]
      .map((p) => join(articlesDir, p))
      .find((p) => existsSync(p));
    if (file === undefined) continue;
    const raw = readFileSync(file, 'utf8');
    texts.set(key, file.endsWith('.json') ? String((JSON.parse(raw) as { text: unknown }).text) : raw);
  }
  return texts;
}

/** The citations of a fact or a conflict's side. */
export function citationsOf(fact: unknown): readonly CitationLine[] {
  return (fact as { citations?: readonly CitationLine[] }).citations ?? [];
}

/** The cited sentences, a line each. */
export function quotesOf(fact: unknown): string {
  return citationsOf(fact)
    .map((citation) => citation.quote ?? '')
    .join('\n');
}

/** Whether the fact is cited to one of the gold articles `keys`. */
export function citesArticle(exported: Exported, fact: unknown, keys: readonly string[]): boolean {
  return citationsOf(fact).some((citation) =>
    keys.includes(exported.keyOfArticle.get(citation.article) ?? ''),
  );
}

/** Whether a citation shares at least 60% of the shorter sentence's words with one of the gold sentences. */
export function citesSentence(
  exported: Exported,
  fact: unknown,
  cites: readonly GoldCite[] | undefined,
): boolean {
  if (cites === undefined || cites.length === 0) return true;
  return citationsOf(fact).some((citation) => {
    const key = exported.keyOfArticle.get(citation.article);
    return cites.some((cite) => {
      const text = exported.textOf.get(cite.article);
      if (cite.article !== key || text === undefined) return false;
      const have = exported.wordsOf(citation.quote ?? '');
      const want = exported.wordsOf(text.slice(cite.start, cite.end));
      return sharesMostWords(have, want);
    });
  });
}

/** Names of an exported actor: its name and its aliases. */
export function namesOf(actor: Line | undefined): readonly string[] {
  if (actor === undefined) return [];
  return [actor['name'], ...((actor['aliases'] as readonly unknown[] | undefined) ?? [])].map(String);
}

/** Whether any of `names` is a gold actor's name, or another name that the text gives it. */
export function isNamed(gold: GoldActor, names: readonly string[]): boolean {
  return [gold.name, ...(gold.aka ?? [])].some(
    (name) => foldedWords(name).length > 0 && sameName(name, names),
  );
}

/** Whether a party of a fact is the gold name, country code, or one of several joined by `|`. */
export function standsFor(exported: Exported, party: unknown, choice: string): boolean {
  const { actor: id, name, country } = party as PartyLine;
  const actor = exported.actorById.get(id ?? '');
  const names = [...(name ? [name] : []), ...namesOf(actor)];
  return isChosen(choice, { country: actor?.['country'] ?? country, names }, exported.gold.actors);
}

/** Whether one folded text holds the other; an empty first text is held by none. */
export function eitherHolds(a: unknown, b: unknown): boolean {
  return fold(a).includes(fold(b)) || fold(b).includes(fold(a) || '-');
}
