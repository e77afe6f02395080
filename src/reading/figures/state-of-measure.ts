import type { LocalActor, Mention } from '../../model/actor.ts';
import type { Place } from '../../model/place.ts';
import type { FigureContext, Measured } from './figure-context.ts';

/**
 * The state whose wage, exports or border is measured: its demonym, its name in the possessive or the pronoun that
 * stands for it inside the measured phrase ("the Norwegian wage", "its exports"). People are not where they come from:
 * for them there is none.
 */
export function stateOfMeasure(context: FigureContext, measured: Measured): Place | null {
  const { finding } = context;
  if (finding.quantity.unit === 'people' || measured.unit === 'people') return null;
  const actor = ownerOfMeasure(context, measured, ['demonym', 'pronoun', 'name', 'short', 'capital']);
  if (!actor || actor.type !== 'state') return null;
  return { name: actor.name, country: actor.country, lat: null, lon: null };
}

/** Whose the measured thing is where only a pronoun says so ("its exports"); null where it stays open. */
export function pronounOwner(context: FigureContext, measured: Measured): string | null {
  return ownerOfMeasure(context, measured, ['pronoun'])?.name ?? null;
}

function ownerOfMeasure(
  { findings, sentence }: FigureContext,
  { head }: Measured,
  forms: readonly Mention['form'][],
): LocalActor | null {
  if (!head) return null;
  const mention = findings.mentions.find(
    (one) =>
      one.sentence === sentence.index &&
      forms.includes(one.form) &&
      one.tokens.end <= head.index &&
      head.index - one.tokens.end < 6 &&
      owns(sentence, one) &&
      betweenIsPhrase(sentence, one.tokens.end, head.index),
  );
  return (mention && findings.actors[mention.actor]) ?? null;
}

function owns({ tokens }: FigureContext['sentence'], { form, tokens: { start, end } }: Mention): boolean {
  if (form === 'demonym') return true;
  if (form === 'pronoun') return /^(?:its|their|his|her)$/i.test(tokens[start]?.text ?? '');
  return isPossessive(tokens[end]?.text) || isPossessive(tokens[end - 1]?.text);
}

function isPossessive(text: string | undefined): boolean {
  return text === "'s" || text === '’s' || text === "'" || text === '’';
}

function betweenIsPhrase({ tokens }: FigureContext['sentence'], start: number, end: number): boolean {
  return tokens
    .slice(start, end)
    .every(({ upos, text }) => /^(?:ADJ|NOUN|PROPN|NUM|SYM)$/.test(upos) || isPossessive(text));
}
