import { speechIs } from '../../../model/statement-acts.ts';
import type { Attribution } from './attribution.ts';
import type { Party } from '../../../model/actor.ts';
import type { ArticleContext } from '../actors/article-context.ts';
import { attributedCard } from './rules/attributed.ts';
import { byColonCard } from './rules/by-colon.ts';
import { byNounCard } from './rules/by-noun.ts';
import type { Spoken } from './speakers-of.ts';
import { isPersonNoun } from '../lexicon/person-nouns.ts';
import { unnamedSources } from '../lexicon/speech-nouns.ts';
import { aboutPrepositions, emptyContents } from '../lexicon/reported-content.ts';
import { modalOf } from '../propositions/reality/modals.ts';
import { isThingAlone } from './thing-alone.ts';
import { anyOf } from '../../../model/word-pattern.ts';

/** Words that content must have before it says anything ("said so", "denied it"). */
const shortest = 2;

function hasEnoughWords(text: string): boolean {
  let words = 0;
  for (const [word] of text.matchAll(/\S+/g)) {
    if (/[\p{L}\p{N}]/u.test(word)) words += 1;
    if (words === shortest) return true;
  }
  return false;
}

const pactVerbs: ReadonlySet<string> = new Set(['agree', 'commit', 'recommit']);

const directingVerbs: ReadonlySet<string> = new Set(['order', 'command', 'direct', 'push', 'press']);

const emptyContent = new RegExp(`^${anyOf(emptyContents)}$`, 'i');
const nounAlone = new RegExp(String.raw`^\S+ ${anyOf(aboutPrepositions)}$`, 'iu');

/**
 * Whether the content of the first of two verbs is cut short: in "express concern over and oppose the tariff" its object stands behind the
 * second.
 */
function isCutShort(context: ArticleContext, { content, quoted }: Attribution): boolean {
  const last = content.at(-1);
  if (last === undefined || quoted === 'direct') return false;
  if (!nounAlone.test(context.text.slice(last.start, last.end))) return false;
  return /^,?\s+(?:and|or)\b/u.test(context.text.slice(last.end, last.end + 6));
}

/**
 * Whether a colon behind a name means that the name speaks: the words are quoted, the name is a person's, or the line
 * is a headline. "Trade: …" and "Key points: …" in running text are labels.
 */
function isSpokenColon(
  context: ArticleContext,
  attribution: Attribution,
  speakers: readonly Party[],
): boolean {
  const block = context.scenes[attribution.sentence].sentence.block;
  if (attribution.quoted === 'direct' || context.headlines.has(block)) return true;
  if (context.isOfficial || attribution.source === null) return false;
  const before = context.text.slice(attribution.source.start, attribution.source.end);
  return speakers.every(
    (party) => context.findings.actors[party.actor]?.type === 'person' && before.endsWith(party.name),
  );
}

/**
 * Whether the words tell only what two have settled: "agreed to share data", "are committed to peace". "Agreed that …" gives words said.
 */
function isPactAlone(
  context: ArticleContext,
  { act, cueToken, sentence, quoted, content }: Attribution,
): boolean {
  const { tokens } = context.scenes[sentence];
  if (!speechIs(act, 'vows') || quoted === 'direct' || !pactVerbs.has(tokens[cueToken]?.lemma ?? ''))
    return false;
  const [first] = content;
  return !/^that\b/i.test(context.text.slice(first.start, first.end));
}

/**
 * Whether the words tell what another might or ought to say: "the council would reject the move, he said", "the bank must guarantee it".
 */
function isOnlyThought(
  { scenes, text }: ArticleContext,
  { nested, hypothetical, cue, sentence, cueToken }: Attribution,
): boolean {
  if (!nested || cue === null) return false;
  return (
    hypothetical ||
    modalOf(scenes[sentence].tree, cueToken) === 'must' ||
    /^(?:must|should|ought)\b/i.test(text.slice(cue.start, cue.end))
  );
}

/** Whether the words tell a deed done by words, and do not give these: "ordered the mission to close", "pushed them to sign". */
function isDirective({ scenes }: ArticleContext, { cueToken, sentence, quoted }: Attribution): boolean {
  return quoted === 'indirect' && directingVerbs.has(scenes[sentence].tokens[cueToken]?.lemma ?? '');
}

/** Whether somebody is only cited as the source of a paper: "the paper, citing *officials familiar with it*". */
function isSource({ scenes }: ArticleContext, { cueToken, sentence, content }: Attribution): boolean {
  const { tokens } = scenes[sentence];
  if (tokens[cueToken]?.lemma !== 'cite') return false;
  const [first] = content;
  const head = tokens.find(({ span, upos }) => span.start >= first.start && /^(?:NOUN|PROPN)$/.test(upos));
  const behind = tokens.slice(head?.index ?? 0).find(({ upos }) => upos !== 'PROPN' && upos !== 'ADJ');
  return behind !== undefined && (isPersonNoun(behind.text) || unnamedSources.has(behind.text.toLowerCase()));
}

/** A deed that the text has told, with no word of its own: "welcomed *the latest move*". */
const deedAlone = /^(?:this|that|such|the latest)\s+(?:move|step|decision|development)s?$/i;

/** "— Reuters", "— The Andes Post": whoever stands behind the dash and is no person is where the words were found. */
function areAllPersons({ findings }: ArticleContext, speakers: readonly Party[]): boolean {
  return speakers.every(({ actor }) => findings.actors[actor]?.type === 'person');
}

/** Whether an attribution is a statement: words spoken or written, by somebody, with something said in them. */
export function isStatement(context: ArticleContext, { attribution, speakers }: Spoken): boolean {
  if (attribution.rule === byColonCard.name && !isSpokenColon(context, attribution, speakers)) return false;
  if (attribution.rule === attributedCard.name && !areAllPersons(context, speakers)) return false;
  // "their pledge to …" is an undertaking that is spoken of, not words.
  if (attribution.rule === byNounCard.name && speechIs(attribution.act, 'vows')) return false;
  if (isPactAlone(context, attribution) || isOnlyThought(context, attribution)) return false;
  if (isDirective(context, attribution) || isThingAlone(context, attribution)) return false;
  if (isSource(context, attribution)) return false;
  // A report that "will show" something has not shown it yet.
  if (attribution.register === 'evidence' && (attribution.future || attribution.hypothetical)) return false;
  if (attribution.speaker === null || attribution.negated || attribution.register === 'stance') return false;
  const words = attribution.content.map((piece) => context.text.slice(piece.start, piece.end)).join(' ');
  return (
    hasEnoughWords(words) &&
    !emptyContent.test(words.trim()) &&
    !deedAlone.test(words.trim()) &&
    !isCutShort(context, attribution)
  );
}
