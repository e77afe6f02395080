import type { Token } from '../../../model/annotated.ts';
import type { Party } from '../../../model/actor.ts';
import { anyOf } from '../../../model/word-pattern.ts';
import type { ArticleContext } from '../actors/article-context.ts';
import { partyOf } from '../actors/party-of.ts';
import { governingOffices, voiceOffices } from '../lexicon/own-sides.ts';
import type { Scope } from './scope.ts';

/** For whom the persons of an article may speak. */
export interface Sides {
  /** Persons whom the article calls by an office of a government. */
  readonly officials: ReadonlySet<number>;
  /** Those of them who only speak for it: spokesmen, advisers, envoys and officials of a ministry. */
  readonly voices: ReadonlySet<number>;
  /** The states of the article by their codes. */
  readonly states: ReadonlyMap<string, Party>;
}

const office = String.raw`\b${anyOf(governingOffices)}\b`;
const inPhrase = new RegExp(office, 'i');
/** An office right before a name, with at most a comma between: "Kenya's defence minister, John Soto". */
const rightBefore = new RegExp(String.raw`${office}(?: of \S+)?,?\s+$`, 'i');
/** A spokesman of a state, named by its adjective: "Ghanaian spokesman Kofi Addo". */
const nationalVoice =
  /^(?:the )?\p{Lu}[\p{L}-]+ (?:government |foreign ministry |presidential )?spokes(?:man|woman|person)\b/u;
/** What stands between a name and its office behind a comma: "Kofi Addo, Ghana's *ambassador*", "an *adviser*". */
const aside = String.raw`^,\s+(?:an?\s+|the\s+)?(?:\p{L}[\p{L}-]*(?:['’]s)?\s+){0,3}`;
const behindName = new RegExp(`${aside}${office}`, 'u');
const voice = anyOf(voiceOffices);
const voiceBehind = new RegExp(String.raw`${aside}${voice}\b`, 'u');
const ofVoice = new RegExp(String.raw`\b${voice}\b`, 'i');
const voiceBefore = new RegExp(String.raw`\b${voice}(?: of \S+)?,?\s+$`, 'i');
const notGoverning = /\b(?:former|ex-|opposition|shadow|acting as)\b/i;
/** Characters before a name that are searched for its office. */
const nearby = 60;
/** Most tokens of an office that stands between a body and the name of its holder. */
const longestTitle = 5;

/** Finds who of an article speaks for a government, and its states. Linear in the mentions. */
export function sidesOf(context: ArticleContext): Sides {
  const officials = new Set<number>();
  const voices = new Set<number>();
  const states = new Map<string, Party>();
  for (const mention of context.findings.mentions) {
    const actor = context.findings.actors[mention.actor];
    if (actor?.type === 'state' && actor.country !== null && !states.has(actor.country))
      states.set(actor.country, { ...partyOf(context, mention), name: actor.name });
    if (actor?.type !== 'person' || mention.form === 'pronoun') continue;
    const { start, end } = mention.span;
    const from = Math.max(context.scenes[mention.sentence].sentence.span.start, start - nearby);
    const before = context.text.slice(from, start);
    const phrase = context.text.slice(start, end);
    const behind = context.text.slice(end, end + nearby);
    const isOfficial =
      behindName.test(behind) ||
      inPhrase.test(phrase) ||
      rightBefore.test(before) ||
      (actor.country !== null && nationalVoice.test(phrase));
    if (!isOfficial || notGoverning.test(`${before.slice(-30)}${phrase}`)) continue;
    officials.add(mention.actor);
    if (ofVoice.test(phrase) || voiceBefore.test(before) || voiceBehind.test(behind))
      voices.add(mention.actor);
  }
  return { officials, voices, states };
}

/** The state that a speaker speaks for; the speaker where the article does not name that state. */
export function stateOf(scope: Scope, speaker: Party): Party {
  const country = scope.context.findings.actors[speaker.actor]?.country ?? null;
  return (country === null ? undefined : scope.sides.states.get(country)) ?? speaker;
}

/** Whether a speaker is a state or a body, or holds an office of a government. */
export function isAuthority(scope: Scope, speaker: Party): boolean {
  const actor = scope.context.findings.actors[speaker.actor];
  if (actor === undefined || actor.type === 'group') return false;
  return actor.type !== 'person' || scope.sides.officials.has(speaker.actor);
}

function isTitle(words: readonly Token[]): boolean {
  return (
    words.length <= longestTitle &&
    words.every(({ upos, xpos }) => /^(?:NOUN|PROPN|ADJ|ADP|DET)$/.test(upos) || xpos === 'VBG')
  );
}

/** Whether the sentence names a speaker with the body that he serves: "U.N. mediator Ana Soto". */
export function serves(scope: Scope, speaker: Party, body: Party): boolean {
  const { tokens, sentence } = scope.scene;
  const here = scope.context.mentions.in(sentence.index);
  return here.some((name) => {
    if (name.actor !== speaker.actor || name.form === 'pronoun') return false;
    return here.some(({ actor, tokens: { start, end } }) => {
      if (actor !== body.actor) return false;
      if (end <= name.tokens.head) return isTitle(tokens.slice(end, name.tokens.start));
      // "Ana Soto, chief executive of Vinter Marine".
      const [comma, ...title] = tokens.slice(name.tokens.end, Math.max(start, name.tokens.end));
      return comma?.text === ',' && /^(?:of|at|for)$/i.test(title.at(-1)?.text ?? '') && isTitle(title);
    });
  });
}
