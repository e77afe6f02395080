import { honorifics } from '../src/language/en/person-words.ts';
import { nameTypes } from '../src/language/name-classes.ts';
import type { NameType } from '../src/model/annotated.ts';
import type { TreebankSentence } from '../src/language/conllu.ts';
import type { NamedSentence } from './iob.ts';

const types: Readonly<Record<string, NameType>> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
};
const titles = new Set(honorifics);
const joinWord = /^(?:of|for|and|the|de|&|-)$/u;
const article = /^(?:the|of)$/u;

interface Mention {
  readonly id: string;
  readonly type: string;
  /** Position of the head in the mention, from 0. */
  readonly head: number;
  /** Whether the mention has an article in an encyclopedia: it is a name as a whole. */
  readonly known: boolean;
  readonly start: number;
  end: number;
}

/**
 * Names from the nested mentions of GUM's `Entity` column: of each mention whose head is a proper noun, the proper
 * nouns round the head, without honorifics. Mentions that cross a sentence are left out.
 */
export function namesFromGum(sentences: readonly TreebankSentence[]): readonly NamedSentence[] {
  return sentences.map((sentence) => {
    const classes = new Uint8Array(sentence.forms.length);
    const mentions = mentionsOf(sentence).toSorted((a, b) => b.end - b.start - (a.end - a.start));
    for (const mention of mentions) markName(sentence, mention, classes);
    return { forms: sentence.forms, classes, document: sentence.document };
  });
}

function mentionsOf(sentence: TreebankSentence): Mention[] {
  const done: Mention[] = [];
  const open: Mention[] = [];
  for (const [at, misc] of sentence.misc.entries()) {
    const entity = /(?:^|\|)Entity=([^|]+)/u.exec(misc);
    for (const bracket of entity?.[1].match(/\([^()]*\)?|[^()]+\)/gu) ?? []) {
      if (bracket.startsWith('(')) open.push(openMention(bracket, at));
      if (!bracket.endsWith(')')) continue;
      const id = bracket.replace(/^\(/u, '').replace(/\)$/u, '').split('-')[0];
      const position = open.findLastIndex((mention) => mention.id === id);
      if (position < 0) continue;
      const [mention] = open.splice(position, 1);
      mention.end = at;
      done.push(mention);
    }
  }
  return done;
}

function openMention(bracket: string, at: number): Mention {
  const fields = /^\(([^-]+)-([^-]+)-[^-]+-[^-]+-[^-]+-([\d,]+)-([a-z]+)(?:-(.+?))?\)?$/u.exec(bracket);
  const [id, type] = bracket.replace(/[()]/gu, '').split('-');
  const head = Number(fields?.[3].split(',')[0] ?? 1) - 1;
  return { id, type: fields?.[2] ?? type, head, known: fields?.[5] !== undefined, start: at, end: at };
}

function markName(sentence: TreebankSentence, mention: Mention, classes: Uint8Array): void {
  const type = types[mention.type];
  const head = mention.start + mention.head;
  if (type === undefined || head > mention.end || !isProper(sentence, head)) return;
  const name = { start: head, end: head };
  // The head of a person's name is its first word; what stands before is a title.
  const leftmost = type === 'person' ? head : mention.start;
  while (name.start > leftmost && continuesLeft(sentence, mention, name.start - 1)) name.start--;
  while (name.end < mention.end && continuesRight(sentence, mention, name.end + 1)) name.end++;
  while (name.end > name.start && !isProper(sentence, name.end)) name.end--;
  while (name.start < name.end && titles.has(sentence.forms[name.start].toLowerCase())) name.start++;
  if (name.start === name.end && titles.has(sentence.forms[name.start].toLowerCase())) return;
  for (let at = name.start; at <= name.end; at++) if (classes[at] > 0) return;
  const begin = 1 + 2 * nameTypes.indexOf(type);
  for (let at = name.start; at <= name.end; at++) classes[at] = at === name.start ? begin : begin + 1;
}

/** A word of a name: "United" in "United States" is an adjective with the Penn tag of a name. */
function isProper({ upos, xpos }: TreebankSentence, at: number): boolean {
  return upos[at] === 'PROPN' || xpos[at]?.startsWith('NNP');
}

function continuesLeft(sentence: TreebankSentence, mention: Mention, at: number): boolean {
  if (isProper(sentence, at)) return true;
  return sentence.xpos[at] === 'HYPH' && at > mention.start && isProper(sentence, at - 1);
}

/** Names of offices and bodies go on over "of" and "and" where an encyclopedia has them so; persons do not. */
function continuesRight(sentence: TreebankSentence, mention: Mention, at: number): boolean {
  if (isProper(sentence, at)) return true;
  const { forms } = sentence;
  if (!mention.known || mention.type === 'person' || !joinWord.test(forms[at]) || at + 1 > mention.end)
    return false;
  return (
    isProper(sentence, at + 1) ||
    (article.test(forms[at + 1]) && at + 2 <= mention.end && isProper(sentence, at + 2))
  );
}
