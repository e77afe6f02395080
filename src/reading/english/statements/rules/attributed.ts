import type { Span } from '../../../../model/span.ts';
import type { RuleCard } from '../../../mechanics/rule-card.ts';
import { isQuoteMark, type Scene } from '../../grammar/scene.ts';
import type { Attribution } from '../attribution.ts';
import { withoutCue } from '../without-cue.ts';

/** For docs/rules.md. */
export const attributedCard: RuleCard<'statement'> = {
  name: 'statement-attributed',
  kind: 'statement',
  pattern:
    'A quotation that is a whole sentence, with a dash and the name of a person behind it, in its line or in the next.',
  example: '“The road will reopen, and we shall pay for it.” — Mayor Ana Brandt',
  mustNotMatch: '“The road will reopen.” — The mayor came late.',
};

/** "— Fijian Foreign Minister Anna Waqa, 13 October 2025" has no more words. */
const longestLine = 18;

const dash = /^[—–-]{1,2}$/;

/** The person's name behind a dash: its last word, that of the first part between commas; -1 where other words stand there than a name. */
function signerBehind({ tokens, quotationOf }: Scene, at: number): number {
  const rest = tokens.slice(at + 1);
  if (rest.length === 0 || rest.length > longestLine || !/^(?:\p{Lu}|former$)/u.test(rest[0].text)) return -1;
  if (rest.some(({ xpos, index }) => /^(?:VB[DPZ]|MD)$/.test(xpos) || quotationOf[index] !== -1)) return -1;
  const comma = rest.findIndex(({ text }) => /^[,(]$/.test(text));
  const part = comma === -1 ? rest : rest.slice(0, comma);
  return part.findLast(({ upos }) => upos === 'PROPN')?.index ?? -1;
}

/** Position of the dash that opens the line of a name: the first token, or the one behind a quotation from the sentence's start; -1 for none. */
function dashOf({ tokens, quotationOf }: Scene): number {
  const first = quotationOf[0] ?? -1;
  const at = first === -1 ? 0 : quotationOf.findIndex((quotation) => quotation !== first);
  const isClosed = at === 0 || (at > 0 && isQuoteMark(tokens[at - 1]));
  return isClosed && dash.test(tokens[at]?.text ?? '') ? at : -1;
}

/** The quotation that ends right before a line of a name, where it began with a sentence; null for none. */
function quotationBefore(scenes: readonly Scene[], at: number, dashAt: number): Span | null {
  const scene = scenes[at];
  const last = dashAt > 0 ? scene : scenes[at - 1];
  if (last === undefined || scene.sentence.block - last.sentence.block > 1) return null;
  const end = dashAt > 0 ? dashAt - 1 : last.tokens.length - 1;
  const quotation = last.quotations[last.quotationOf[end] ?? -1];
  if (quotation === undefined || quotation.continues || last.tokens[end].span.end !== quotation.span.end)
    return null;
  const opens = scenes
    .slice(0, at + 1)
    .findLast(({ sentence }) => sentence.span.start <= quotation.span.start);
  return opens?.sentence.span.start === quotation.span.start ? quotation.span : null;
}

function attributed(scenes: readonly Scene[], at: number): Attribution | null {
  const scene = scenes[at];
  const dashAt = dashOf(scene);
  const signer = dashAt === -1 ? -1 : signerBehind(scene, dashAt);
  const words = signer === -1 ? null : quotationBefore(scenes, at, dashAt);
  if (words === null) return null;
  const sentence = scene.sentence.index;
  return withoutCue({
    rule: attributedCard.name,
    sentence,
    speaker: { sentence, token: signer },
    content: [words],
  });
}

const isWithin = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Whether words outside a quotation already say whose it is. */
function isClaimed({ content: [words] }: Attribution, { cue, content }: Attribution): boolean {
  return (
    cue !== null &&
    !isWithin(cue, words) &&
    content.some((piece) => piece.start < words.end && words.start < piece.end)
  );
}

/** Adds the quotations whose speaker stands behind a dash; what other rules read in their words as another's gives way. */
export function withAttributed(
  scenes: readonly Scene[],
  attributions: readonly Attribution[],
): readonly Attribution[] {
  const lines = scenes
    .flatMap((_, at) => attributed(scenes, at) ?? [])
    .filter((line) => !attributions.some((other) => isClaimed(line, other)));
  if (lines.length === 0) return attributions;
  const isLine = ({ cue, content }: Attribution): boolean =>
    lines.some((line) =>
      [...content, ...(cue === null ? [] : [cue])].every((piece) => isWithin(piece, line.content[0])),
    );
  return [...attributions.filter((one) => !isLine(one)), ...lines].toSorted(
    (a, b) => a.sentence - b.sentence,
  );
}
