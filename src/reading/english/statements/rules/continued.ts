import type { RuleCard } from '../../../mechanics/rule-card.ts';
import type { Attribution } from '../attribution.ts';
import { ledInBy } from '../led-in.ts';
import { withoutCue } from '../without-cue.ts';
import type { Quotation } from '../../grammar/quotations.ts';
import { subjectOf } from '../../grammar/subjects-of.ts';
import { saysClause } from '../../lexicon/speech-verbs.ts';
import type { TokenPlace } from '../../../mechanics/token-place.ts';
import type { Scene } from '../../grammar/scene.ts';

/** For docs/rules.md. */
export const continuedCard: RuleCard<'statement'> = {
  name: 'statement-continued',
  kind: 'statement',
  pattern:
    'A quotation that is a whole sentence with no reporting words of its own, behind a quotation of the same paragraph, or a paragraph that takes up a quotation left open: the same speaker goes on; or a paragraph behind "X had this to say:".',
  example: '“We lost the harvest,” Ruiz said. “We will not lose the land.”',
  mustNotMatch: 'The “market” stayed shut.',
};

/** Words a sentence in quotation marks must have before it counts as speech. */
const shortest = 3;

interface Turn {
  readonly attribution: Attribution;
  readonly block: number;
}

function isWhole(scene: Scene, quotation: number): boolean {
  return scene.tokens.every((token, at) => scene.quotationOf[at] === quotation || token.upos === 'PUNCT');
}

/** Whether a quotation is a heading between paragraphs: alone in its own, with no stop at its end ("‘Not a pause’"). */
function isSubheading(scenes: readonly Scene[], position: number): boolean {
  const { tokens, sentence } = scenes[position];
  const isAlone = [scenes[position - 1], scenes[position + 1]].every(
    (other) => other?.sentence.block !== sentence.block,
  );
  return isAlone && !tokens.some(({ text }) => /^(?:[.?!…,;]|\.\.\.)$/.test(text));
}

/** Whether a sentence is the first of its paragraph. */
function opensBlock(scenes: readonly Scene[], position: number): boolean {
  return scenes[position - 1]?.sentence.block === scenes[position].sentence.block - 1;
}

/** The quotations that other rules have given a speaker, by position. */
function takenQuotations(
  scenes: readonly Scene[],
  bySentence: readonly (readonly Attribution[])[],
): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const [position, scene] of scenes.entries()) {
    for (const piece of bySentence[position].flatMap((one) => one.content)) {
      for (const { index, span } of scene.tokens) {
        if (span.start >= piece.start && span.end <= piece.end) taken.add(scene.quotationOf[index]);
      }
    }
  }
  return taken;
}

/** The turn of speech that this quotation carries on, or null. */
function turnBefore(scene: Scene, turn: Turn | null, position: number): Turn | null {
  const quotation = scene.quotations[position];
  if (turn === null) return null;
  if (turn.block === quotation.block) return turn.attribution.quoted === 'indirect' ? null : turn;
  // A paragraph that is a quotation from its first word, right behind a sentence of saying.
  const opensBlock = quotation.span.start <= scene.sentence.span.start;
  const isNext = turn.block === quotation.block - 1 && turn.attribution.sentence === scene.sentence.index - 1;
  if (opensBlock && isNext && !turn.attribution.nested) return turn;
  const left = scene.quotations[position - 1];
  const takesUp = left !== undefined && left.continues && left.block === quotation.block - 1;
  return takesUp && turn.block === quotation.block - 1 ? turn : null;
}

function goOn(scene: Scene, quotation: Quotation, turn: Turn | null): Attribution {
  const { speaker = null, addressee = null, future = false, hypothetical = false } = turn?.attribution ?? {};
  const own = withoutCue({
    rule: continuedCard.name,
    sentence: scene.sentence.index,
    speaker,
    content: [quotation.span],
  });
  return { ...own, addressee, future, hypothetical };
}

/** '“Why wait?” Ruiz asked.': the subject of the clause that opens the sentence right behind the closing mark; null for none. */
function askedBy(scene: Scene | undefined, quotation: Quotation): TokenPlace | null {
  if (scene === undefined || scene.sentence.block !== quotation.block) return null;
  const gap = scene.sentence.span.start - quotation.span.end;
  const verb = scene.tokens.find(({ upos }) => upos === 'VERB' || upos === 'PUNCT');
  if (gap < 0 || gap > 1 || verb?.upos !== 'VERB' || !saysClause(verb.lemma)) return null;
  const { own } = subjectOf(scene.tree, verb.index);
  const isWholeClause = scene.tokens[verb.index + 1]?.upos === 'PUNCT';
  return own === null || own > verb.index || !isWholeClause
    ? null
    : { sentence: scene.sentence.index, token: own };
}

function lastSpoken(attributions: readonly Attribution[]): Attribution | null {
  return (
    attributions.findLast((one) => one.register === 'speech' && !one.nested && one.speaker !== null) ?? null
  );
}

/**
 * Adds the quotations that go on without reporting words; those with no speaker before them keep `speaker` null.
 *
 * @param bySentence attributions of the other rules, one list for each sentence.
 */
export function withContinued(
  scenes: readonly Scene[],
  bySentence: readonly (readonly Attribution[])[],
): readonly Attribution[] {
  const all: Attribution[] = [];
  let turn: Turn | null = null;
  const taken = takenQuotations(scenes, bySentence);
  for (const [position, scene] of scenes.entries()) {
    const here = bySentence[position];
    const spoken = lastSpoken(here);
    const first = scene.quotationOf[0] ?? -1;
    const quotation = scene.quotations[first];
    const isOpen = quotation !== undefined && isWhole(scene, first) && scene.tokens.length >= shortest + 2;
    const starts = isOpen && quotation.span.start >= scene.sentence.span.start;
    if (starts && !taken.has(first) && !isSubheading(scenes, position)) {
      const before = turnBefore(scene, turn, first);
      const asker = askedBy(scenes[position + 1], quotation);
      const leader = opensBlock(scenes, position) ? ledInBy(scenes[position - 1]) : null;
      const speaker = asker ?? leader;
      const going = { ...goOn(scene, quotation, before), ...(speaker === null ? {} : { speaker }) };
      all.push(going);
      if (before !== null || leader !== null) turn = { attribution: going, block: scene.sentence.block };
    }
    all.push(...here);
    if (spoken !== null) turn = { attribution: spoken, block: scene.sentence.block };
  }
  return all;
}
