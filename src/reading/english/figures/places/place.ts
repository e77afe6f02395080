import { impliedPlace, statedPlace } from '../../places/with-basis.ts';
import type { FigurePlace } from '../../../../model/place.ts';
import type { PlaceFinding } from '../../../mechanics/findings.ts';
import { headOfSpan } from '../../grammar/head-of-span.ts';
import { verbAbove } from '../../grammar/paths.ts';
import type { FigureContext, Measured } from '../figure-context.ts';
import { isPropertyOfGoods } from '../property-of.ts';
import { stateOfMeasure } from '../state-of-measure.ts';
import { ofCircumstance } from './circumstance.ts';
import { homeOfMeasure } from './owner-state.ts';
import { holder, withVerb } from './by-verb.ts';
import { beforeNumber, behindNumber, holderBeside, whereNumber } from './by-words.ts';
import { atHappening } from './at-happening.ts';
import { theCountry } from './the-country.ts';
import { toldElsewhere } from './told-elsewhere.ts';
import { homeOfDoer } from './home.ts';
import { isOfOtherDeed } from './other-deed.ts';
import type { Located, PlaceRule } from './place-rule.ts';
import { withinPhrase } from './within-phrase.ts';

const placeRules: readonly PlaceRule[] = [
  withVerb,
  atHappening,
  ofCircumstance,
  behindNumber,
  whereNumber,
  holder,
  holderBeside,
  beforeNumber,
];

/**
 * Where the figure holds: a place within its own noun phrase, else one that the same verb sets it in ("live in Busan"),
 * else one behind it in the same clause, else the state that holds it ("Malta took in 310 migrants") or whose measure it
 * is ("the Norwegian wage"). Null where none is said.
 *
 * A place that follows only from the owner of the measure, its doer or another telling of the happening is implied.
 */
export function placeOf(context: FigureContext, measured: Measured): FigurePlace | null {
  if (isPropertyOfGoods(context)) return null;
  const { tree } = context;
  const located: readonly Located[] = context.places
    .filter((one) => !isOfAnotherNumber(context, one) && !isElsewhere(context, one))
    .flatMap((finding) => {
      const token = headOfSpan(tree, finding.span);
      return token ? [{ finding, token }] : [];
    })
    .filter((one) => !isOfOtherDeed(context, one));
  const own = withinPhrase(context, measured, located);
  if (own) return statedPlace(own.place);
  const owner = stateOfMeasure(context, measured);
  if (owner) return impliedPlace(owner);
  for (const rule of placeRules) {
    const found = rule(context, measured, located);
    if (found) return statedPlace(found.place);
  }
  return impliedPlace(
    theCountry(context) ??
      homeOfMeasure(context, measured) ??
      homeOfDoer(context, measured, located) ??
      toldElsewhere(context, measured),
  );
}

/** Whether a place stands behind a later number and is that number's: "350,000, among them 87,000 in the south". */
function isOfAnotherNumber(context: FigureContext, place: PlaceFinding): boolean {
  const { quantities, finding } = context;
  return quantities.some(
    ({ span }) =>
      span.start >= finding.span.end && span.end <= place.span.start && !isJoined(context, span, place),
  );
}

/**
 * Whether a later number is listed with the figure's before the place of both: "40 soldiers and 18 rebels were killed in Suva". The place
 * then stands behind the verb.
 */
function isJoined({ tree, anchor }: FigureContext, span: PlaceFinding['span'], place: PlaceFinding): boolean {
  const verb = anchor && verbAbove(tree, anchor.index);
  const number = headOfSpan(tree, span);
  const name = headOfSpan(tree, place.span);
  if (!verb || !number || !name || verbAbove(tree, number.index)?.index !== verb.index) return false;
  return anchor.index < verb.index && number.index < verb.index && name.index > verb.index;
}

/** Whether a number holds beyond a state and not in it: "schools outside Chile". Outside a town is still near it. */
function isElsewhere({ tree }: FigureContext, { kind, span }: PlaceFinding): boolean {
  const from = span.start - tree.sentence.span.start;
  return kind === 'country' && /\boutside (?:the )?$/iu.test(tree.sentence.text.slice(0, Math.max(from, 0)));
}
