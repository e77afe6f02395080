import type { Token } from '../../../model/annotated.ts';
import { subjectsOf } from '../grammar/subjects-of.ts';
import type { FigureContext, Measured } from './figure-context.ts';
import { textOf } from './noun-phrase.ts';
import { actorAt } from './parts/name-of-side.ts';

const longest = 12;
const inPhrase: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN', 'DET', 'NUM', 'ADP', 'CCONJ', 'PART']);

/** The noun phrase with its complement that ends before a position, as what so much is worth; null where it follows no verb and opens no sentence. */
export function phraseWorth(context: FigureContext, end: number): Measured | null {
  const { tree } = context;
  const { tokens } = tree;
  const last = beforeAside(tokens, end);
  let first = last;
  while (first > 0 && last - first < longest && isPart(tokens[first - 1])) first -= 1;
  const verb = first === 0 ? null : tokens[first - 1];
  if (verb !== null && verb.upos !== 'VERB') return null;
  const words = withoutDeterminer(tokens.slice(first, last));
  const head = headOf(words);
  if (head === null) return null;
  return { measure: textOf(words), of: verb && ownerOf(context, verb), unit: null, head };
}

function isPart({ upos, xpos, text }: Token): boolean {
  return inPhrase.has(upos) || xpos === 'VBN' || /^[-‑]$/.test(text);
}

/** Where the phrase ends before an aside of adjectives between commas: "coffee, *both washed and dried*,"; `end` where there is none. */
function beforeAside(tokens: readonly Token[], end: number): number {
  const opening = tokens.slice(0, end).findLastIndex(({ text }) => text === ',');
  if (opening < 1 || end - opening > 9) return end;
  const aside = tokens.slice(opening + 1, end);
  if (/^(?:both|either|all)$/i.test(aside[0]?.text ?? '')) return opening;
  return aside.length > 0 && aside.every(({ upos, xpos }) => isAdjective(upos, xpos)) ? opening : end;
}

function isAdjective(upos: string, xpos: string): boolean {
  return /^(?:ADJ|ADV|CCONJ|DET)$/.test(upos) || xpos === 'VBN' || xpos === 'VBD';
}

function withoutDeterminer(words: readonly Token[]): readonly Token[] {
  const start = words.findIndex(({ upos }) => upos !== 'DET' && upos !== 'NUM');
  return start < 0 ? [] : words.slice(start);
}

/** The last noun before the first preposition; null where the phrase opens with none. */
function headOf(words: readonly Token[]): Token | null {
  const link = words.findIndex(({ upos }) => upos === 'ADP');
  const own = link < 0 ? words : words.slice(0, link);
  const head = own.at(-1);
  return head !== undefined && /^(?:NOUN|PROPN)$/.test(head.upos) ? head : null;
}

/** The states or bodies that are the subject of the verb, joined by "and"; null for others. */
function ownerOf(context: FigureContext, verb: Token): string | null {
  const { tree } = context;
  const actors = subjectsOf(tree, verb.index).map((subject) => actorAt(context, tree.tokens[subject]));
  const names = actors.flatMap((actor) => (actor === null || actor.type === 'person' ? [] : [actor.name]));
  return names.length > 0 && names.length === actors.length ? names.join(' and ') : null;
}
