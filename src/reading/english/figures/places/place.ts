import type { Place } from '../../../../model/place.ts';
import type { PlaceFinding } from '../../../mechanics/findings.ts';
import { headOfSpan } from '../../grammar/head-of-span.ts';
import type { FigureContext, Measured } from '../figure-context.ts';
import { stateOfMeasure } from '../state-of-measure.ts';
import { holder, withVerb } from './by-verb.ts';
import { beforeNumber, behindNumber, holderBeside } from './by-words.ts';
import { atHappening } from './at-happening.ts';
import { homeOfDoer } from './home.ts';
import type { Located, PlaceRule } from './place-rule.ts';
import { withinPhrase } from './within-phrase.ts';

const placeRules: readonly PlaceRule[] = [
  withVerb,
  atHappening,
  behindNumber,
  holder,
  holderBeside,
  beforeNumber,
];

/**
 * Where the figure holds: a place within its own noun phrase, else one that the same verb sets it in ("live in Busan"),
 * else one behind it in the same clause, else the state that holds it ("Malta took in 310 migrants") or whose measure it
 * is ("the Norwegian wage"). Null where none is said.
 */
export function placeOf(context: FigureContext, measured: Measured): Place | null {
  const { tree, findings, sentence } = context;
  const located: readonly Located[] = findings.places
    .filter((one) => one.sentence === sentence.index && !isOfAnotherNumber(context, one))
    .flatMap((finding) => {
      const token = headOfSpan(tree, finding.span);
      return token ? [{ finding, token }] : [];
    });
  const own = withinPhrase(context, measured, located)?.place ?? stateOfMeasure(context, measured);
  if (own) return own;
  for (const rule of placeRules) {
    const found = rule(context, measured, located);
    if (found) return found.place;
  }
  return homeOfDoer(context, measured);
}

/** "350,000, among them 87,000 in the south": a place behind a later number is that number's. */
function isOfAnotherNumber({ findings, sentence, finding }: FigureContext, place: PlaceFinding): boolean {
  return findings.quantities.some(
    ({ sentence: at, span }) =>
      at === sentence.index && span.start >= finding.span.end && span.end <= place.span.start,
  );
}
