import type { Place } from '../../model/place.ts';
import type { FigureContext, Measured } from './figure-context.ts';

/**
 * The state whose wage, exports or border is measured: its demonym or its name in the possessive inside the measured
 * phrase ("the Norwegian wage"). People are not where they come from: for them there is none.
 */
export function stateOfMeasure(
  { findings, sentence, finding }: FigureContext,
  measured: Measured,
): Place | null {
  if (finding.quantity.unit === 'people' || measured.unit === 'people' || !measured.head) return null;
  const head = measured.head.index;
  const mention = findings.mentions.find(
    (one) =>
      one.sentence === sentence.index &&
      one.tokens.end <= head &&
      head - one.tokens.end < 4 &&
      (one.form === 'demonym' || isPossessive(sentence.tokens[one.tokens.end]?.text)) &&
      betweenIsPhrase(sentence, one.tokens.end, head),
  );
  const actor = mention && findings.actors[mention.actor];
  if (!actor || actor.type !== 'state') return null;
  return { name: actor.name, country: actor.country, lat: null, lon: null };
}

function isPossessive(text: string | undefined): boolean {
  return text === "'s" || text === '’s' || text === "'" || text === '’';
}

function betweenIsPhrase(sentence: FigureContext['sentence'], start: number, head: number): boolean {
  return sentence.tokens
    .slice(start, head)
    .every(
      (token) =>
        token.upos === 'ADJ' || token.upos === 'NOUN' || token.upos === 'PROPN' || isPossessive(token.text),
    );
}
