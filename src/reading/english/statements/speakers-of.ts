import { personIn } from '../actors/whom/person-in.ts';
import type { Party } from '../../../model/actor.ts';
import type { Attribution } from './attribution.ts';
import type { TokenPlace, TokenRange } from '../../mechanics/token-place.ts';
import type { ArticleContext } from '../actors/article-context.ts';
import { issuersAt } from '../actors/issuers-at.ts';
import { partiesAt } from '../actors/whom/parties-at.ts';
import { partyOf } from '../actors/party-of.ts';
import type { Scene } from '../grammar/scene.ts';
import type { Token } from '../../../model/annotated.ts';
import { voiceNouns } from '../lexicon/speech-nouns.ts';
import { behindBody } from './behind-body.ts';
import { behindDocument, behindPronoun, behindSameVoice } from './behind-turn.ts';
import type { Turn } from './behind-turn.ts';

/** An attribution with everybody who speaks in it. */
export interface Spoken {
  readonly attribution: Attribution;
  readonly speakers: readonly Party[];
}

/** The tokens of the source, with what stands between it and a cue behind it (", quoting the minister,"). */
function rangeOf(scene: Scene, attribution: Attribution): TokenRange | null {
  const { source, cue } = attribution;
  if (source === null || cue === null) return null;
  const first = scene.tokens.findIndex(({ span }) => span.start >= source.start);
  const end = source.start < cue.start ? cue.start : source.end;
  const last = scene.tokens.findLastIndex(({ span }) => span.end <= end);
  return first === -1 || last < first ? null : { start: first, end: last + 1 };
}

/** "the agency, quoting the minister, said": the one quoted. */
function quotedOne(context: ArticleContext, scene: Scene, range: TokenRange | null): Party | null {
  if (range === null) return null;
  for (let at = range.start; at < range.end; at += 1) {
    if (!/^(?:quoting|citing)$/i.test(scene.tokens[at].text)) continue;
    return personIn(context, scene, { start: at + 1, end: range.end });
  }
  return null;
}

/** "the mayor's adviser on roads, Ana Soto,": the person in the apposition that closes the source, not the owner with whom it opens. */
function apposedPerson(context: ArticleContext, scene: Scene, { start, end }: TokenRange): Party | null {
  const { tokens } = scene;
  if (tokens[end - 1].text !== ',') return null;
  const last = context.mentions
    .covering(scene.sentence.index, end - 2)
    .find(({ form, actor }) => form !== 'pronoun' && context.findings.actors[actor]?.type === 'person');
  if (last === undefined || last.tokens.end !== end - 1 || tokens[last.tokens.start - 1]?.text !== ',')
    return null;
  const before = tokens.slice(start, last.tokens.start);
  const isTheirs = before.some(({ xpos }) => xpos === 'POS') || speaksForAnother(before);
  return isTheirs ? partyOf(context, last) : null;
}

/** "a spokesman for President Koroi, Ana Soto,": the one who speaks is not the one he speaks for. */
function speaksForAnother(before: readonly Token[]): boolean {
  return before.some(
    ({ lemma }, at) =>
      voiceNouns.has(lemma.toLowerCase()) && /^(?:for|of|to)$/i.test(before[at + 1]?.text ?? ''),
  );
}

function named(context: ArticleContext, attribution: Attribution): readonly Party[] {
  const place = attribution.speaker;
  if (place === null) return [];
  const scene = context.scenes[place.sentence];
  const isHere = attribution.cue !== null && place.sentence === attribution.sentence;
  const range = isHere ? rangeOf(scene, attribution) : null;
  const quoted = quotedOne(context, scene, range);
  if (quoted !== null) return [quoted];
  const apposed = range === null ? null : apposedPerson(context, scene, range);
  if (apposed !== null) return [apposed];
  const parties = partiesAt(context, place);
  const person = range === null ? null : personIn(context, scene, range);
  const isPerson = parties.some((party) => context.findings.actors[party.actor]?.type === 'person');
  return person !== null && !isPerson ? [person] : parties;
}

/** "I" and "we" in a transcript: whose turn it is. */
function inTurn({ turnAt, scenes }: ArticleContext, { speaker }: Attribution): readonly Party[] | null {
  const turn = speaker === null ? null : turnAt(speaker.sentence);
  if (turn === null || speaker === null) return null;
  return /^(?:I|we)$/i.test(scenes[speaker.sentence].tokens[speaker.token].text) ? [turn.speaker] : null;
}

function speakersFor(context: ArticleContext, attribution: Attribution, turn: Turn | null): readonly Party[] {
  const own = inTurn(context, attribution);
  if (own !== null) return own;
  const same = behindSameVoice(context, attribution, turn);
  if (same !== null) return same;
  const he = behindPronoun(context, attribution, turn);
  if (he !== null) return he;
  const parties = named(context, attribution);
  if (parties.length > 0) return parties;
  const it = behindBody(context, attribution, turn);
  if (it !== null) return it;
  const place = attribution.speaker;
  const issuers = place === null ? [] : issuersAt(context, context.scenes[place.sentence].tree, place.token);
  return issuers.length > 0 ? issuers : behindDocument(context, attribution, turn);
}

/** The noun by which a speaker is called, that of the turn before where a pronoun goes on with it. */
function nounOf({ scenes }: ArticleContext, { speaker }: Attribution, turn: Turn | null): TokenPlace | null {
  if (speaker === null || turn === null) return speaker;
  return scenes[speaker.sentence].tokens[speaker.token].upos === 'PRON' ? turn.place : speaker;
}

/** Gives every attribution its speakers, in text order; none where no actor of the article is meant. */
export function speakersOf(context: ArticleContext, attributions: readonly Attribution[]): readonly Spoken[] {
  const known = new Map<string, readonly Party[]>();
  let turn: Turn | null = null;
  return attributions.map((attribution) => {
    const { speaker } = attribution;
    const key = speaker === null ? '' : `${speaker.sentence} ${speaker.token}`;
    const goesOn = attribution.cue === null ? known.get(key) : undefined;
    const speakers = goesOn ?? speakersFor(context, attribution, turn);
    known.set(key, speakers);
    const plain = attribution.register === 'speech' && !attribution.nested && speakers.length > 0;
    if (plain) turn = { speakers, attribution, place: nounOf(context, attribution, turn) };
    return { attribution, speakers };
  });
}
