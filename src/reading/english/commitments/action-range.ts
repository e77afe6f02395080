import { isFinite } from '../grammar/word-kinds.ts';
import { sentenceEnd } from '../statements/content-end.ts';
import { saysClause } from '../lexicon/speech-verbs.ts';
import { phraseBeforeCue } from '../statements/phrase-before-cue.ts';
import type { TokenRange } from '../../mechanics/token-place.ts';
import type { Scene } from '../grammar/scene.ts';
import { trimmed } from '../statements/source-span.ts';
import { baseRelation } from '../grammar/dependents.ts';

/** Where an action begins, and the verb whose clause it ends with. */
export interface ActionSearch {
  readonly verb: number;
  readonly start: number;
  /** Whether the verb itself is the action ("will mend and paint"), so that verbs joined to it belong to it. */
  readonly isAction?: boolean;
}

function hasOwn(scene: Scene, child: number): boolean {
  return scene.tree.children[child].some((below) =>
    /^(?:nsubj|aux|expl)$/.test(baseRelation(scene.tokens[below])),
  );
}

/** Whether a verb joined to the action may be finite and end it; bare forms go on: "intend to expand …, continue … and develop …". */
function mayBeFinite(scene: Scene, child: number): boolean {
  return /^VB[DZPN]$/.test(scene.tokens[child].xpos);
}

/** Whether a finite clause with its own subject includes the comma before it in the tree: ", while Chad said it would". */
function takesComma(scene: Scene, child: number): boolean {
  const { tokens, tree } = scene;
  const first = tree.first[child];
  return tokens[first].text === ',' && isFinite(tokens[child]) && hasOwn(scene, child);
}

/** Whether this child of the verb begins another clause beside the action. */
function breaksOff(scene: Scene, child: number, search: ActionSearch): boolean {
  const relation = baseRelation(scene.tokens[child]);
  const first = scene.tree.first[child];
  const afterComma = first > 0 && scene.tokens[first - 1].upos === 'PUNCT';
  if (relation === 'conj')
    return hasOwn(scene, child) || (search.isAction !== true && mayBeFinite(scene, child));
  return (relation === 'advcl' || relation === 'parataxis') && (afterComma || takesComma(scene, child));
}

/** The position of the first mark from here on; the sentence's length where there is none. */
export function pauseAfter(scene: Scene, from: number): number {
  let end = from;
  while (end < scene.tokens.length && scene.tokens[end].upos !== 'PUNCT') end += 1;
  return end;
}

/**
 * Whether a participle reports more words ("noting that", "saying the road is open"), unlike that of "monitoring, reporting and review".
 */
function tellsMore({ tokens }: Scene, at: number): boolean {
  const { lemma } = tokens[at];
  return saysClause(lemma) && (lemma === 'say' || /^that$/i.test(tokens[at + 1]?.text ?? ''));
}

/** Where "…, the ministry said" or "…, noting that" begins behind the action; `end` where neither stands there. */
function beforeAttribution(scene: Scene, start: number, end: number): number {
  for (let at = start + 1; at < end; at += 1) {
    const { lemma, xpos } = scene.tokens[at];
    // "…, noting that": the next words are said, not undertaken.
    if (xpos === 'VBG' && scene.tokens[at - 1].text === ',' && tellsMore(scene, at)) return at - 1;
    if (!/^VB[DZPN]$/.test(xpos) || !saysClause(lemma)) continue;
    if (xpos === 'VBN' && scene.tokens[at - 1].upos !== 'AUX') continue;
    let from = at;
    while (scene.tokens[from - 1]?.upos === 'AUX') from -= 1;
    const phrase = phraseBeforeCue(scene, { start: from, end: at + 1 });
    if (phrase !== null && phrase.start - 1 > start) return phrase.start - 1;
  }
  return end;
}

/**
 * Whether a new clause follows a semicolon ("… to open the road; the mayor will come") and not more of a list ("… on fish; trade;
 * visas").
 */
function opensClause({ tokens }: Scene, from: number): boolean {
  for (let at = from; at < tokens.length && tokens[at].text !== ';'; at += 1) {
    if (isFinite(tokens[at])) return true;
  }
  return false;
}

/**
 * The words from `start` to where the clause of `verb` ends: before the next verb joined to it, a clause behind
 * a comma, the closing quotation mark or the sentence's end.
 */
export function actionRange(scene: Scene, search: ActionSearch): TokenRange | null {
  const { verb, start } = search;
  let end = Math.min(sentenceEnd(scene), scene.tree.last[verb] + 1);
  for (const child of scene.tree.children[verb]) {
    const first = scene.tree.first[child];
    if (first > start && child > start && first < end && breaksOff(scene, child, search)) end = first;
  }
  // A verb that the tree has left alone still has its words behind it, up to the next pause.
  if (search.isAction === true && end <= verb + 1) end = pauseAfter(scene, verb + 1);
  const quotation = scene.quotationOf[start];
  for (let at = start; at < end; at += 1) {
    if (quotation !== -1 && scene.quotationOf[at] !== quotation) end = at;
    if (scene.tokens[at].text === ';' && opensClause(scene, at + 1)) end = at;
  }
  end = beforeAttribution(scene, start, end);
  while (end > start && /^(?:and|but|or|while)$/i.test(scene.tokens[end - 1].text)) end -= 1;
  return trimmed(scene, { start, end });
}
