import { createHashMap, type HashMap } from '../src/language/hash-map.ts';
import type { Tag, TagLexicon } from '../src/language/tagger.ts';
import { exactHash, lowerHash } from '../src/language/word-columns.ts';
import { partOf } from '../src/language/parts-of-speech.ts';
import type { TreebankSentence } from '../src/language/conllu.ts';

/** The lexicon as it is saved: hashes with values. */
export interface LexiconDraft {
  readonly tags: readonly Tag[];
  /** Tag of every pair of the treebank, also of the rare ones that were put with their likes. */
  readonly tagOf: ReadonlyMap<string, number>;
  readonly sure: readonly (readonly [hash: number, tag: number])[];
  readonly classes: readonly (readonly [hash: number, kind: number])[];
}

type Counts = Map<string, Map<number, number>>;

/** Key of a pair of tags. */
export function tagKey(upos: string, xpos: string): string {
  return `${upos}|${xpos}`;
}

/** Counts what the treebank says of its words. */
export function countLexicon(sentences: readonly TreebankSentence[]): LexiconDraft {
  const { tags, tagOf } = countTags(sentences);
  const exact: Counts = new Map();
  const lower: Counts = new Map();
  for (const sentence of sentences) {
    for (const [at, form] of sentence.forms.entries()) {
      const tag = tagOf.get(tagKey(sentence.upos[at], sentence.xpos[at])) ?? 0;
      add(exact, form, tag);
      add(lower, levelledForm(form), tag);
    }
  }
  return { tags, tagOf, sure: sureOf(exact), classes: classesOf(lower) };
}

function levelledForm(form: string): string {
  return form.toLowerCase().replace(/[0-9]/g, '0').replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}

function add(counts: Counts, key: string, tag: number): void {
  const tags = counts.get(key) ?? new Map<number, number>();
  counts.set(key, tags);
  tags.set(tag, (tags.get(tag) ?? 0) + 1);
}

/** Pairs seen fewer than four times go with the commonest pair of their part of speech. */
function countTags(sentences: readonly TreebankSentence[]): { tags: Tag[]; tagOf: Map<string, number> } {
  const seen = new Map<string, number>();
  for (const { upos, xpos } of sentences) {
    for (const [at, part] of upos.entries()) {
      const key = tagKey(part, xpos[at]);
      seen.set(key, (seen.get(key) ?? 0) + 1);
    }
  }
  const ordered = [...seen].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const kept = ordered.filter(([, count]) => count >= 4).map(([key]) => key);
  const tagOf = new Map(kept.map((key, at) => [key, at]));
  for (const [key] of ordered) {
    if (tagOf.has(key)) continue;
    const like = kept.findIndex((other) => other.split('|')[0] === key.split('|')[0]);
    tagOf.set(key, Math.max(0, like));
  }
  const tags = kept.map((key) => ({ upos: partOf(key.split('|')[0]), xpos: key.split('|')[1] }));
  return { tags, tagOf };
}

function sureOf(exact: Counts): readonly (readonly [number, number])[] {
  const sure: [number, number][] = [];
  for (const [form, tags] of exact) {
    const [[tag, count]] = ranked(tags);
    const total = sum(tags);
    if (total >= 10 && count / total >= 0.985) sure.push([exactHash(form), tag]);
  }
  return sure;
}

/** Words seen three times or more, grouped by the tags that each often has. */
function classesOf(lower: Counts): [number, number][] {
  const classes: [number, number][] = [];
  const positions = new Map<string, number>();
  for (const [form, tags] of lower) {
    const total = sum(tags);
    if (total < 3) continue;
    const common = ranked(tags).filter(([, count]) => count / total > 0.03);
    const key = common.map(([tag]) => tag).join(' ');
    const position = positions.get(key) ?? positions.size;
    positions.set(key, position);
    classes.push([lowerHash(form), position]);
  }
  return classes;
}

function ranked(tags: ReadonlyMap<number, number>): [number, number][] {
  return [...tags].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]);
}

function sum(tags: ReadonlyMap<number, number>): number {
  return [...tags.values()].reduce((total, count) => total + count, 0);
}

/** The lexicon as the tagger reads it. */
export function lexiconFrom({ sure, classes }: Pick<LexiconDraft, 'sure' | 'classes'>): TagLexicon {
  return { sure: mapFrom(sure), classes: mapFrom(classes) };
}

function mapFrom(pairs: readonly (readonly [number, number])[]): HashMap {
  return createHashMap(
    pairs.map(([hash]) => hash),
    pairs.map(([, value]) => value),
  );
}
