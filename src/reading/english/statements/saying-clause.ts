import { isPersonNoun } from '../lexicon/person-nouns.ts';
import { documentNouns } from '../lexicon/speech-nouns.ts';
import { saysClause, speechVerbs, type SpeechVerb } from '../lexicon/speech-verbs.ts';
import type { TokenRange } from '../../mechanics/token-place.ts';
import { baseRelation, dependentToken } from '../grammar/dependents.ts';
import { headWithin } from '../grammar/plain-phrases.ts';
import type { Scene } from '../grammar/scene.ts';
import { subjectOf, type Subject } from '../grammar/subjects-of.ts';
import { isPassive, isStative } from '../grammar/voice.ts';
import type { LeftSearch } from './content-left.ts';
import { contentPreposition } from './content-objects.ts';
import { carrierOf, cueRange } from './cue-span.ts';
import { headOfPhraseBefore, phraseBehindCue, phraseBeforeCue } from './phrase-before-cue.ts';
import { sourceRange } from './source-span.ts';

/** The clause "X said": verb, what it can take, who speaks, and the words of both. */
export interface SayingClause {
  readonly verb: number;
  readonly entry: SpeechVerb;
  readonly subject: Subject;
  readonly cue: TokenRange;
  readonly source: TokenRange | null;
}

/** A verb of saying with all its words: "point out", "draw attention", "make it clear". */
interface SayingVerb {
  readonly entry: SpeechVerb;
  /** Behind its last word. */
  readonly end: number;
}

/** "point *out*", "draws *attention*", "made it *clear*": the word that makes a verb of saying with this one; null for none. */
function withSecondWord(scene: Scene, verb: number): SayingVerb | null {
  const { tokens, tree } = scene;
  const particle = dependentToken(tree, verb, ['compound']);
  const next = tokens[verb + 1]?.text.toLowerCase() === 'it' ? verb + 2 : verb + 1;
  for (const second of [particle, tokens[next]]) {
    const entry = second == null ? undefined : speechVerbs.get(`${tokens[verb].lemma}_${second.lemma}`);
    if (second == null || entry === undefined) continue;
    return { entry, end: second.index > verb && second.index <= verb + 2 ? second.index + 1 : verb + 1 };
  }
  return null;
}

function sayingVerbAt(scene: Scene, verb: number): SayingVerb | null {
  const token = scene.tokens[verb];
  if (token.upos !== 'VERB' || scene.quotationOf[verb] !== -1) return null;
  const two = withSecondWord(scene, verb);
  if (two !== null) return two;
  const entry = speechVerbs.get(token.lemma);
  return entry === undefined ? null : { entry, end: verb + 1 };
}

/** '“…,” a Kenyan official added.': the last word behind a quotation and a noun phrase, where the tagger takes it for a participle. */
function closesSaying(scene: Scene, verb: number): boolean {
  const { xpos, lemma } = scene.tokens[verb];
  if (xpos !== 'VBN' || !saysClause(lemma) || scene.tokens[verb + 1]?.text !== '.') return false;
  const phrase = phraseBeforeCue(scene, { start: verb, end: verb + 1 });
  return phrase !== null && scene.quotationOf[phrase.start - 1] !== -1;
}

/**
 * Whether a verb of saying reports nothing: an adjective ("the stated aim"), a passive ("a letter written by …"), a state ("is committed
 * to") or a purpose ("to encourage interest").
 */
function isNoReport(scene: Scene, verb: number): boolean {
  if (closesSaying(scene, verb)) return false;
  const token = scene.tokens[verb];
  const relation = baseRelation(token);
  // "the state's ruling party": between an owner or an article and its noun it tells of the noun.
  if (
    token.lemma === 'rule' &&
    token.xpos === 'VBG' &&
    /^(?:POS|DT|PRP\$)$/.test(scene.tokens[verb - 1]?.xpos ?? '')
  )
    return true;
  const isLoose = /^(?:amod|compound|case|fixed)$/.test(relation) && token.xpos !== 'VBD';
  if (isLoose || isPassive(scene.tree, verb) || isStative(scene.tree, verb)) return true;
  if (relation === 'acl' && token.relation !== 'acl:relcl' && token.xpos === 'VBN') return true;
  const isInfinitive = scene.tree.children[verb].some(
    (child) => /^to$/i.test(scene.tokens[child].text) && child < verb,
  );
  return isInfinitive && carrierOf(scene, verb) === verb;
}

/** "dismissed the minister" is no denial. */
function dismissesSomebody(scene: Scene, verb: number): boolean {
  return (
    scene.tokens[verb].lemma === 'dismiss' && dependentToken(scene.tree, verb, ['obj'])?.upos === 'PROPN'
  );
}

/** Whether somebody is interrogated: "questioned the crew", "questioned him"; who "questioned the need" doubts it. */
function questionsSomebody(scene: Scene, verb: number): boolean {
  if (scene.tokens[verb].lemma !== 'question') return false;
  const object = dependentToken(scene.tree, verb, ['obj']);
  if (object === null) return false;
  const isName = object.upos === 'PROPN' && !/^the$/i.test(scene.tokens[scene.tree.first[object.index]].text);
  const isPronoun = /^(?:him|her|them|us|me)$/i.test(object.text);
  return isName || isPronoun || isPersonNoun(object.text);
}

interface Speaking {
  readonly subject: Subject;
  readonly source: TokenRange | null;
}

/** Who speaks by the words between what is said and the cue, else by the tree. */
function speakingIn(scene: Scene, verb: number, clause: Pick<SayingClause, 'entry' | 'cue'>): Speaking {
  const { entry, cue } = clause;
  const subject = subjectOf(scene.tree, carrierOf(scene, verb));
  const isSpeech = entry.clause && entry.register === 'speech';
  const isPlain = isSpeech && (/^VB[DZP]$/.test(scene.tokens[verb].xpos) || closesSaying(scene, verb));
  const phrase = isPlain ? phraseBeforeCue(scene, cue) : null;
  const head = phrase === null ? null : headOfPhraseBefore(scene, phrase, subject.own);
  if (phrase !== null && head !== null) return { subject: { own: head, who: head }, source: phrase };
  const behind = isSpeech && !entry.addressee && subject.own === null ? phraseBehindCue(scene, cue) : null;
  const last = behind === null ? null : headWithin(scene.tree, behind.start, behind.end);
  if (behind !== null && last !== null)
    return { subject: { own: last.index, who: last.index }, source: behind };
  return { subject, source: subject.own === null ? null : sourceRange(scene, subject.own, cue) };
}

/** Whether the subject of "read" is a reader, so that no words follow: "he read the letter", but not "the statement reads". */
function isReader(scene: Scene, verb: number, subject: number): boolean {
  return scene.tokens[verb].lemma === 'read' && !documentNouns.has(scene.tokens[subject].lemma.toLowerCase());
}

/** The clause of saying around a verb; null where the verb reports nothing or nobody is found to speak. */
export function sayingClauseAt(scene: Scene, verb: number): SayingClause | null {
  const saying = sayingVerbAt(scene, verb);
  if (saying === null || isNoReport(scene, verb)) return null;
  if (dismissesSomebody(scene, verb) || questionsSomebody(scene, verb)) return null;
  const { entry, end } = saying;
  const preposition = contentPreposition(scene, end, entry)?.index ?? null;
  const cue = cueRange(scene, verb, { end, preposition });
  const { subject, source } = speakingIn(scene, verb, { entry, cue });
  if (subject.who === null || isReader(scene, verb, subject.who)) return null;
  return { verb, entry, subject, cue, source };
}

/** Where the clause begins and ends, for what stands before it and behind it. */
export function leftSearchOf({ cue, source }: SayingClause, floor: number): LeftSearch {
  const start = Math.min(cue.start, source?.start ?? cue.start);
  return { core: start, after: Math.max(cue.end, source?.end ?? cue.end), floor: Math.min(floor, start) };
}
