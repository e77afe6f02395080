import type { RuleCard } from '../../../mechanics/rule-card.ts';
import { speechVerbs, type SpeechVerb } from '../../lexicon/speech-verbs.ts';
import type { StatementAct } from '../../../../model/claim.ts';
import type { TokenRange } from '../../../mechanics/token-place.ts';
import { contentAfter, contentPreposition } from '../content-right.ts';
import {
  contentBefore,
  contentResumed,
  isRelative,
  quotationClosesBefore,
  type LeftSearch,
} from '../content-left.ts';
import { carrierOf, cueRange } from '../cue-span.ts';
import type { AttributionRule, Draft } from '../draft.ts';
import type { Scene } from '../../grammar/scene.ts';
import { sourceRange } from '../source-span.ts';
import { subjectOf, type Subject } from '../../grammar/subjects-of.ts';
import { baseRelation, dependentToken, dependentTokens } from '../../grammar/dependents.ts';
import { isPassive, isStative } from '../../grammar/voice.ts';

/** For docs/rules.md. */
export const byVerbCard: RuleCard<'statement'> = {
  name: 'statement-verb',
  kind: 'statement',
  pattern:
    'A verb of saying with its subject, before, behind or in the middle of what is said: a quotation, a clause, an infinitive, or the thing praised, condemned or stressed.',
  example: '“The road will reopen,” Mayor Ana Brandt said, “by the weekend.”',
  mustNotMatch: 'The stated aim of the plan is growth.',
};

interface Core {
  readonly verb: number;
  readonly entry: SpeechVerb;
  readonly subject: Subject;
  readonly cue: TokenRange;
  readonly source: TokenRange | null;
}

function entryOf(scene: Scene, verb: number): SpeechVerb | null {
  const token = scene.tokens[verb];
  if (token.upos !== 'VERB' || scene.quotationOf[verb] !== -1) return null;
  const particle = dependentToken(scene.tree, verb, ['compound']);
  const withParticle = particle === null ? undefined : speechVerbs.get(`${token.lemma}_${particle.lemma}`);
  return withParticle ?? speechVerbs.get(token.lemma) ?? null;
}

/** An adjective ("the stated aim"), a passive ("a letter written by …"), a state ("is committed to") or a purpose ("to encourage interest"). */
function isNoReport(scene: Scene, verb: number): boolean {
  const token = scene.tokens[verb];
  const relation = baseRelation(token);
  const isLoose = /^(?:amod|compound|case|fixed)$/.test(relation) && token.xpos !== 'VBD';
  if (isLoose || isPassive(scene.tree, verb) || isStative(scene.tree, verb)) return true;
  if (relation === 'acl' && token.relation !== 'acl:relcl' && token.xpos === 'VBN') return true;
  const isInfinitive = scene.tree.children[verb].some(
    (child) => /^to$/i.test(scene.tokens[child].text) && child < verb,
  );
  return isInfinitive && carrierOf(scene, verb) === verb;
}

function coreOf(scene: Scene, verb: number): Core | null {
  const entry = entryOf(scene, verb);
  if (entry === null || isNoReport(scene, verb)) return null;
  // "dismissed the minister" is no denial.
  if (scene.tokens[verb].lemma === 'dismiss' && dependentToken(scene.tree, verb, ['obj'])?.upos === 'PROPN')
    return null;
  const subject = subjectOf(scene.tree, carrierOf(scene, verb));
  if (subject.who === null) return null;
  const cue = cueRange(scene, verb, contentPreposition(scene, verb, entry)?.index ?? null);
  const source = subject.own === null ? null : sourceRange(scene, subject.own, cue);
  return { verb, entry, subject, cue, source };
}

function leftSearch(core: Core, floor: number): LeftSearch {
  const { cue, source } = core;
  const start = Math.min(cue.start, source?.start ?? cue.start);
  return { core: start, after: Math.max(cue.end, source?.end ?? cue.end), floor: Math.min(floor, start) };
}

function startsQuoted(scene: Scene, range: TokenRange): boolean {
  return scene.quotationOf[range.start] !== -1;
}

function hasVerb(scene: Scene, range: TokenRange): boolean {
  for (let at = range.start; at < range.end; at += 1) {
    if (scene.tokens[at].upos === 'VERB' || scene.tokens[at].upos === 'AUX') return true;
  }
  return false;
}

/** The pieces of the content, left and right of the clause "X said". */
function contentOf(scene: Scene, core: Core, floor: number): readonly TokenRange[] {
  const search = leftSearch(core, floor);
  const right = contentAfter(scene, {
    verb: core.verb,
    entry: core.entry,
    cue: core.cue,
    from: search.after,
  });
  const mayPrecede = core.entry.clause && core.subject.own !== null;
  const left = mayPrecede ? contentBefore(scene, search) : null;
  if (left === null) return right === null ? [] : [right];
  const closes = quotationClosesBefore(scene, search.core);
  if (closes && (startsQuoted(scene, left) || right === null)) {
    return right !== null && startsQuoted(scene, right) ? [left, right] : [left];
  }
  if (right !== null) return [right];
  if (core.entry.register !== 'speech' || core.entry.quoteOnly) return [];
  const resumed = contentResumed(scene, search);
  const isBroken = isRelative(scene, left.end - 1) && left.end - left.start === 1;
  const goesOn = resumed !== null && (isBroken || scene.tokens[core.verb].head >= resumed.start);
  if (goesOn) return [left, resumed];
  return hasVerb(scene, left) ? [left] : [];
}

function addresseeOf(scene: Scene, core: Core, content: readonly TokenRange[]): number | null {
  if (!core.entry.addressee) return null;
  const object = dependentToken(scene.tree, core.verb, ['iobj', 'obj']);
  if (object === null || object.index < core.verb) return null;
  return content.some((range) => range.start === object.index && range.end === object.index + 1)
    ? null
    : object.index;
}

/** "asked them to leave" requests, "asked whether they left" asks. */
function asksToDo(scene: Scene, verb: number): boolean {
  return dependentTokens(scene.tree, verb, ['xcomp', 'ccomp']).some((token) => {
    const opener = scene.tokens[scene.tree.first[token.index]];
    return token.index > verb && token.xpos === 'VB' && /^(?:to|not)$/i.test(opener.text);
  });
}

/** "called for calm" requests, "called the plan a mistake" does not. */
function actOf(scene: Scene, core: Core): StatementAct {
  const { entry } = core;
  const mayAsk = entry.act === 'ask' || scene.tokens[core.verb].lemma === 'tell';
  if (mayAsk && asksToDo(scene, core.verb)) return 'request';
  return entry.naming && contentPreposition(scene, core.verb, entry) === null ? 'affirm' : entry.act;
}

/** Reads "X said …", "… said X", "X urged Y to …", "X condemned …" and their like. */
export const byVerb: AttributionRule = (scene, token, floor): Draft | null => {
  const core = coreOf(scene, token);
  if (core === null) return null;
  const content = contentOf(scene, core, floor);
  if (content.length === 0) return null;
  return {
    rule: byVerbCard.name,
    cue: core.cue,
    cueToken: token,
    source: core.source,
    speaker: core.subject.who,
    addressee: addresseeOf(scene, core, content),
    content,
    act: actOf(scene, core),
    register: core.entry.register,
  };
};
