import type { StatementAct } from '../../../model/statement-acts.ts';
import type { RuleName } from '../../mechanics/rule-card.ts';
import type { Span } from '../../../model/span.ts';
import type { Register } from '../lexicon/speech-verbs.ts';
import type { Attribution } from './attribution.ts';
import type { TokenPlace, TokenRange } from '../../mechanics/token-place.ts';
import { isQuoteMark, isStop, type Scene } from '../grammar/scene.ts';
import { certainSubject } from '../grammar/certain-subject.ts';
import type { Tree } from '../grammar/tree.ts';
import { ownReality } from '../propositions/reality/own-reality.ts';
import { realityAt, type Reality } from '../propositions/reality/reality.ts';
import { absentPrepositions } from '../lexicon/reality-words.ts';
import { openModals } from '../lexicon/modal-verbs.ts';
import { yetToSayWords } from '../lexicon/reporting-words.ts';
import { anyOf } from '../../../model/word-pattern.ts';

/** What a rule found in one sentence, in tokens. */
export interface Draft {
  readonly rule: RuleName<'statement'>;
  readonly cue: TokenRange;
  readonly cueToken: number;
  readonly source: TokenRange | null;
  /** Head of who speaks, in this sentence; null where the sentence does not say. */
  readonly speaker: number | null;
  readonly addressee: number | null;
  readonly content: readonly TokenRange[];
  readonly act: StatementAct;
  readonly register: Register;
}

/** A rule: what it finds at this token, where `floor` is the end of the sentence's last attribution clause. */
export type AttributionRule = (scene: Scene, token: number, floor: number) => Draft | null;

/** The stretch of the article that these tokens cover. */
export function spanOf(scene: Scene, range: TokenRange): Span {
  return { start: scene.tokens[range.start].span.start, end: scene.tokens[range.end - 1].span.end };
}

/** A quotation that began in an earlier sentence, or runs into a later one, is taken whole. */
function widened(scene: Scene, range: TokenRange): Span {
  const span = spanOf(scene, range);
  const first = scene.quotationOf[range.start];
  const last = scene.quotationOf[range.end - 1];
  const head = first === -1 || range.start > 0 ? span : scene.quotations[first].span;
  const tail = last === -1 ? span : scene.quotations[last].span;
  const runsOn = last !== -1 && tail.end > scene.sentence.span.end;
  return { start: Math.min(span.start, head.start), end: runsOn ? tail.end : span.end };
}

/** How much of the content stands in quotation marks. */
function quotedness(scene: Scene, content: readonly TokenRange[]): Attribution['quoted'] {
  let inside = 0;
  let outside = 0;
  for (const range of content) {
    for (let at = range.start; at < range.end; at += 1) {
      if (isStop(scene.tokens[at]) || isQuoteMark(scene.tokens[at])) continue;
      if (scene.quotationOf[at] === -1) outside += 1;
      else inside += 1;
    }
  }
  if (inside === 0) return 'indirect';
  return outside <= 1 ? 'direct' : 'mixed';
}

function auxiliaries(scene: Scene, cue: TokenRange): string {
  let words = '';
  for (let at = cue.start; at < cue.end; at += 1) words += ` ${scene.tokens[at].text.toLowerCase()}`;
  return `${words} `;
}

const yetToSay = new RegExp(` (?:'ll|${anyOf(yetToSayWords)}) `);
const open = new RegExp(` ${anyOf(openModals)} `);

/** How real the saying is; behind what is said, the tree may hang the cue from it, and only its own words are asked. */
function realityOfCue(tree: Tree, cue: number): Reality | null {
  return tree.tokens[cue].head > cue || isBehindContent(tree, cue)
    ? ownReality(tree, cue)
    : realityAt(tree, cue);
}

/** "Lima hopes that it will end, a source said": a clause of its own behind a comma. */
function isBehindContent(tree: Tree, cue: number): boolean {
  const subject = certainSubject(tree, cue);
  return subject >= 0 && tree.tokens[tree.first[subject] - 1]?.text === ',';
}

/** Whether a gerund tells what somebody did not say: "without announcing it". */
function isLeftUnsaid(tree: Tree, cue: number): boolean {
  const { tokens } = tree;
  if (tokens[cue].xpos !== 'VBG') return false;
  const behindOf = tokens[cue - 1]?.text.toLowerCase() === 'of';
  const at = behindOf || tokens[cue - 1]?.upos === 'ADV' ? cue - 2 : cue - 1;
  return absentPrepositions.has(tokens[at]?.text.toLowerCase() ?? '');
}

/** Turns a draft into an attribution of the article. */
export function attributionFrom(scene: Scene, draft: Draft): Attribution {
  const place = (token: number | null): TokenPlace | null =>
    token === null ? null : { sentence: scene.sentence.index, token };
  const words = auxiliaries(scene, draft.cue);
  const reality = realityOfCue(scene.tree, draft.cueToken);
  return {
    rule: draft.rule,
    sentence: scene.sentence.index,
    cue: spanOf(scene, draft.cue),
    cueToken: draft.cueToken,
    source: draft.source === null ? null : spanOf(scene, draft.source),
    speaker: place(draft.speaker),
    addressee: place(draft.addressee),
    content: draft.content.map((range) => widened(scene, range)),
    act: draft.act,
    register: draft.register,
    quoted: quotedness(scene, draft.content),
    negated:
      isLeftUnsaid(scene.tree, draft.cueToken) ||
      reality === 'denied' ||
      reality === 'refused' ||
      / (?:not|n't|n’t|never|no|refuse[sd]?|decline[sd]?|fail(?:s|ed)?) /.test(words),
    future: reality === 'planned' || yetToSay.test(words),
    hypothetical: reality === 'hypothetical' || open.test(words),
    nested: false,
  };
}
