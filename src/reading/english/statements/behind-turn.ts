import type { Party } from '../../../model/actor.ts';
import { isNameless } from '../../../model/nameless.ts';
import { isPersonNoun } from '../lexicon/person-nouns.ts';
import { documentNouns } from '../lexicon/speech-nouns.ts';
import type { Attribution } from './attribution.ts';
import { sameVoice } from './same-voice.ts';
import { distanceFrom } from './turn-distance.ts';
import type { TokenPlace } from '../../mechanics/token-place.ts';
import type { ArticleContext } from '../actors/article-context.ts';
import { partyOf } from '../actors/party-of.ts';
import { baseRelation } from '../grammar/dependents.ts';

/** A turn of speech: what was said, and by whom. */
export interface Turn {
  readonly speakers: readonly Party[];
  /** The noun by which the speaker was last called: "official" where "he" goes on. */
  readonly place: TokenPlace | null;
  readonly attribution: Attribution;
}

/** So many sentences later "he" and "the statement" may still mean the last speaker. */
const memory = 3;

/** Whether somebody else has come in as a subject since the last turn of speech, outside quotation marks and what was said in that turn. */
function newcomer(context: ArticleContext, turn: Turn, attribution: Attribution): boolean {
  const said = turn.attribution.content;
  const [speaker] = turn.speakers;
  for (let index = turn.attribution.sentence; index <= attribution.sentence; index += 1) {
    const scene = context.scenes[index];
    for (const mention of context.mentions.in(index)) {
      if (mention.actor === speaker.actor || mention.form === 'pronoun') continue;
      if (said.some(({ start, end }) => mention.span.start >= start && mention.span.end <= end)) continue;
      if (context.findings.actors[mention.actor]?.type !== 'person') continue;
      const { start, end } = mention.tokens;
      const isSubject = scene.tokens.slice(start, end).some((token) => baseRelation(token) === 'nsubj');
      if (isSubject && scene.quotationOf[start] === -1) return true;
    }
  }
  return false;
}

/** Whether the article calls this actor "she" where now it says "he", or the other way round. */
function isOtherGender(context: ArticleContext, actor: number, pronoun: string): boolean {
  const other = pronoun === 'he' ? /^(?:she|her|hers)$/i : /^(?:he|him|his)$/i;
  return context.mentions
    .pronounsOf(actor)
    .some(({ span }) => other.test(context.text.slice(span.start, span.end)));
}

/** "A shopkeeper said": one person without a name. */
function isUnnamedOne({ findings, scenes }: ArticleContext, { place }: Turn, { actor }: Party): boolean {
  if (place === null || !isNameless(findings.actors[actor])) return false;
  const { tokens, tree } = scenes[place.sentence];
  const { text, xpos } = tokens[place.token];
  const opener = tokens[tree.first[place.token]].text;
  return xpos === 'NN' && isPersonNoun(text) && /^(?:an?|one|another)$/i.test(opener);
}

/** Whether any person is named behind a turn of speech, outside the words now said. */
function namesSomebody(context: ArticleContext, turn: Turn, { sentence, content }: Attribution): boolean {
  for (let index = turn.attribution.sentence + 1; index <= sentence; index += 1) {
    for (const { actor, form, span } of context.mentions.in(index)) {
      if (form === 'pronoun' || context.findings.actors[actor]?.type !== 'person') continue;
      if (!content.some(({ start, end }) => span.start >= start && span.end <= end)) return true;
    }
  }
  return newcomer(context, turn, turn.attribution);
}

/** Who "he" or "she" is beside words said: the last speaker, unless somebody else has come in. */
export function behindPronoun(
  context: ArticleContext,
  attribution: Attribution,
  turn: Turn | null,
): readonly Party[] | null {
  const place = attribution.speaker;
  const word = place === null ? '' : context.scenes[place.sentence].tokens[place.token].text;
  const pronoun = word.toLowerCase();
  const [speaker] = turn?.speakers ?? [];
  if (turn === null || turn.speakers.length !== 1 || !/^(?:he|she)$/.test(pronoun)) return null;
  const isFar = distanceFrom(context, turn.attribution, attribution) > memory;
  if (isFar) return null;
  if (isUnnamedOne(context, turn, speaker))
    return namesSomebody(context, turn, attribution) ? null : [speaker];
  if (context.findings.actors[speaker.actor]?.type !== 'person') return null;
  if (isOtherGender(context, speaker.actor, pronoun) || newcomer(context, turn, attribution)) return null;
  return [{ actor: speaker.actor, name: word }];
}

/** Who speaks on for a state or body, unless that is far back or somebody with a name has come in. */
export function behindSameVoice(
  context: ArticleContext,
  attribution: Attribution,
  turn: Turn | null,
): readonly Party[] | null {
  if (turn === null || attribution.sentence - turn.attribution.sentence > memory) return null;
  const before = turn.place;
  const same = sameVoice(context, attribution.speaker, { speakers: turn.speakers, place: before });
  return same === null || newcomer(context, turn, attribution) ? null : same;
}

/** "the statement said": whose statement an earlier sentence told of, or whoever spoke last, if that was a moment ago. */
export function behindDocument(
  context: ArticleContext,
  attribution: Attribution,
  turn: Turn | null,
): readonly Party[] {
  const place = attribution.speaker;
  if (place === null) return [];
  const scene = context.scenes[place.sentence];
  const { lemma } = scene.tokens[place.token];
  const isThe = scene.tokens[scene.tree.first[place.token]]?.text.toLowerCase() === 'the';
  if (!isThe || !documentNouns.has(lemma)) return [];
  const author = authorBefore(context, attribution.sentence, lemma);
  if (author !== null) return [author];
  if (turn === null || attribution.sentence - turn.attribution.sentence > memory) return [];
  const before = context.scenes[turn.attribution.sentence].sentence.text.toLowerCase();
  return before.includes(lemma) ? turn.speakers : [];
}

/** Whose the document is by the sentence before, "a statement from the office of the premier"; null where it does not say. */
function authorBefore(context: ArticleContext, sentence: number, lemma: string): Party | null {
  const scene = context.scenes[sentence - 1];
  const noun = scene?.tokens.findLastIndex((token) => token.lemma === lemma) ?? -1;
  if (scene === undefined || noun === -1 || !/^(?:from|by|of)$/i.test(scene.tokens[noun + 1]?.text ?? ''))
    return null;
  const found = context.mentions.in(sentence - 1).find(({ tokens }) => {
    const between = scene.tokens.slice(noun + 2, tokens.start).map((token) => token.text.toLowerCase());
    return (
      tokens.start > noun &&
      /^(?:|the|(?:the )?(?:office|cabinet|spokes\w+) (?:of|for)(?: the)?)$/.test(between.join(' '))
    );
  });
  return found === undefined ? null : partyOf(context, found);
}
