import { speechIs } from '../../../../model/statement-acts.ts';
import type { StatementAct } from '../../../../model/statement-acts.ts';
import type { RuleCard } from '../../../mechanics/rule-card.ts';
import type { TokenRange } from '../../../mechanics/token-place.ts';
import { contentAfter } from '../content-right.ts';
import {
  contentBefore,
  contentResumed,
  isRelative,
  quotationClosesBefore,
  type LeftSearch,
} from '../content-left.ts';
import { bareContent, withItsSubject } from '../content-relative.ts';
import type { AttributionRule, Draft } from '../draft.ts';
import type { Scene } from '../../grammar/scene.ts';
import { isOtherDeed } from '../other-deed.ts';
import { isRelativePronoun, withinRelative } from '../content-of-relative.ts';
import { leftSearchOf, sayingClauseAt, type SayingClause } from '../saying-clause.ts';
import { conditionOpeners } from '../../lexicon/reality-words.ts';
import { saysClause } from '../../lexicon/speech-verbs.ts';
import { dependentToken, dependentTokens } from '../../grammar/dependents.ts';

/** For docs/rules.md. */
export const byVerbCard: RuleCard<'statement'> = {
  name: 'statement-verb',
  kind: 'statement',
  pattern:
    'A verb of saying with its subject, before, behind or in the middle of what is said: a quotation, a clause, an infinitive, what somebody is told about, or the thing praised, condemned or stressed.',
  example: '“The road will reopen,” Mayor Ana Brandt said, “by the weekend.”',
  mustNotMatch: 'The stated aim of the plan is growth.',
};

function startsQuoted(scene: Scene, range: TokenRange): boolean {
  return scene.quotationOf[range.start] !== -1;
}

function hasVerb(scene: Scene, range: TokenRange): boolean {
  for (let at = range.start; at < range.end; at += 1) {
    if (scene.tokens[at].upos === 'VERB' || scene.tokens[at].upos === 'AUX') return true;
  }
  return false;
}

/** "…, Ruiz said, adding that it was late": what is added has a cue of its own. */
function addsMore({ tokens, quotationOf }: Scene, at: number): boolean {
  const { xpos, lemma } = tokens[at];
  return xpos === 'VBG' && quotationOf[at] === -1 && tokens[at - 1]?.text === ',' && saysClause(lemma);
}

function contentBehind(scene: Scene, clause: SayingClause, search: LeftSearch): TokenRange | null {
  const { verb, entry, cue } = clause;
  const after = contentAfter(scene, { verb, entry, cue, from: search.after });
  const found = after !== null && addsMore(scene, after.start) ? null : after;
  return found ?? (entry.clause ? bareContent(scene, search) : null);
}

/** "The launch, Lima said, hit a boat": the clause of saying stands between commas. */
function isAside({ tokens }: Scene, { core, after }: LeftSearch): boolean {
  return tokens[core - 1]?.text === ',' && tokens[after]?.text === ',';
}

/** "hit a boat", "makes her glad": a predicate whose subject stands before the clause of saying. */
function beginsWithVerb({ tokens, quotationOf }: Scene, { start }: TokenRange): boolean {
  return quotationOf[start] === -1 && /^(?:VB[DZP]?|MD)$/.test(tokens[start].xpos);
}

/** Whether words open with "if", "unless" or "once": such a clause before "X said" is part of what is said behind it. */
function isCondition({ tokens, quotationOf }: Scene, { start }: TokenRange): boolean {
  return quotationOf[start] === -1 && conditionOpeners.has(tokens[start].text.toLowerCase());
}

/** What follows the comma behind a time or place of saying: "If rains fail, Lund said *in a statement*, prices will double"; null for none. */
function behindPhrase(scene: Scene, search: LeftSearch): TokenRange | null {
  const { tokens } = scene;
  if (tokens[search.after]?.upos !== 'ADP') return null;
  const comma = tokens.slice(search.after, search.after + 8).find(({ text }) => text === ',');
  return comma === undefined ? null : contentResumed(scene, { ...search, after: comma.index });
}

/** The pieces of the content, left and right of the clause "X said". */
function contentOf(scene: Scene, clause: SayingClause, floor: number): readonly TokenRange[] {
  const search = leftSearchOf(clause, floor);
  const found = contentBehind(scene, clause, search);
  const right = found === null ? null : withinRelative(scene, clause, found);
  const mayPrecede =
    clause.entry.clause && clause.subject.own !== null && !isRelativePronoun(scene, clause.subject.own);
  const left = mayPrecede ? contentBefore(scene, search) : null;
  if (left === null) return right === null ? [] : withItsSubject(scene, search, right);
  const closes = quotationClosesBefore(scene, search.core);
  if (closes && (startsQuoted(scene, left) || right === null)) {
    return right !== null && startsQuoted(scene, right) ? [left, right] : [left];
  }
  const isParted =
    right !== null && isAside(scene, search) && beginsWithVerb(scene, right) && !hasVerb(scene, left);
  if (isParted || (right !== null && isCondition(scene, left))) return [left, right];
  if (right !== null) return [right];
  if (clause.entry.register !== 'speech' || clause.entry.quoteOnly) return [];
  const consequence = isCondition(scene, left) ? behindPhrase(scene, search) : null;
  if (consequence !== null) return [left, consequence];
  const resumed = contentResumed(scene, search);
  const isBroken = isRelative(scene, left.end - 1) && left.end - left.start === 1;
  const isBare = resumed !== null && beginsWithVerb(scene, resumed) && !hasVerb(scene, left);
  const goesOn = resumed !== null && (isBroken || isBare || scene.tokens[clause.verb].head >= resumed.start);
  if (goesOn) return [left, resumed];
  return hasVerb(scene, left) && !isOtherDeed(scene, clause, left) ? [left] : [];
}

function addresseeOf(scene: Scene, clause: SayingClause, content: readonly TokenRange[]): number | null {
  if (!clause.entry.addressee) return null;
  const object = dependentToken(scene.tree, clause.verb, ['iobj', 'obj']);
  if (object === null || object.index < clause.verb) return null;
  return content.some((range) => range.start === object.index && range.end === object.index + 1)
    ? null
    : object.index;
}

/** "asked them to leave" and "asked them for help" request, "asked whether they left" asks. */
function asksToDo(scene: Scene, verb: number, content: readonly TokenRange[]): boolean {
  if (scene.tokens[(content[0]?.start ?? 0) - 1]?.text.toLowerCase() === 'for') return true;
  return dependentTokens(scene.tree, verb, ['xcomp', 'ccomp']).some((token) => {
    const opener = scene.tokens[scene.tree.first[token.index]];
    return token.index > verb && token.xpos === 'VB' && /^(?:to|not)$/i.test(opener.text);
  });
}

/** "called for calm" requests, "called the plan a mistake" does not. */
function actOf(scene: Scene, clause: SayingClause, content: readonly TokenRange[]): StatementAct {
  const { entry } = clause;
  const mayAsk = speechIs(entry.act, 'asks') || scene.tokens[clause.verb].lemma === 'tell';
  if (mayAsk && asksToDo(scene, clause.verb, content)) return 'request';
  return entry.naming && clause.cue.end === clause.verb + 1 ? 'affirm' : entry.act;
}

/** Reads "X said …", "… said X", "X urged Y to …", "X condemned …" and their like. */
export const byVerb: AttributionRule = (scene, token, floor): Draft | null => {
  const clause = sayingClauseAt(scene, token);
  if (clause === null) return null;
  const content = contentOf(scene, clause, floor);
  if (content.length === 0) return null;
  return {
    rule: byVerbCard.name,
    cue: clause.cue,
    cueToken: token,
    source: clause.source,
    speaker: clause.subject.who,
    addressee: addresseeOf(scene, clause, content),
    content,
    act: actOf(scene, clause, content),
    register: clause.entry.register,
  };
};
