import { possessives } from '../lexicon/function-words.ts';
import { countryName } from '../../../world/country-words.ts';
import { hasOffice } from '../../../world/state-officers.ts';
import type { Mention } from '../../../model/actor.ts';
import type { OfficeClaim } from '../../../model/claim.ts';
import type { ArticleContext } from '../actors/article-context.ts';
import { counterpartBeside } from '../actors/counterparts.ts';
import { partyOf } from '../actors/party-of.ts';
import type { ReadSentence } from '../names/cut-sentence.ts';
import type { NamePiece } from '../names/piece.ts';
import { isTitle } from '../names/piece.ts';
import { citationOf } from '../../mechanics/citation.ts';
import type { RuleCard, Ruled } from '../../mechanics/rule-card.ts';

/** For docs/rules.md. */
export const counterpartCard: RuleCard<'office'> = {
  name: 'office-counterpart',
  kind: 'office',
  pattern:
    'Who is called another’s counterpart of a state holds the office that the other holds, if that state has it.',
  example: 'Fijian Foreign Minister Anna Waqa met her Danish counterpart Peter Holm.',
  mustNotMatch: 'Fijian Prime Minister Anna Waqa met her American counterpart Peter Holm.',
};

type Office = Ruled<OfficeClaim>;

function personsAt(
  { mentions, findings }: ArticleContext,
  { words }: ReadSentence,
  token: number,
): readonly Mention[] {
  const found = mentions.covering(words.sentence.index, token);
  return found.filter(({ actor }) => findings.actors[actor].type === 'person');
}

/** The person that the possessive before the state points at; null where that is open. */
function pointedAt(context: ArticleContext, cut: ReadSentence, possessive: number): number | null {
  const persons = personsAt(context, cut, possessive).filter(({ tokens }) => tokens.start === possessive);
  return persons.length === 1 ? persons[0].actor : null;
}

/** Those whom a sentence names or points at before a token. */
function namedBefore({ mentions }: ArticleContext, sentence: number, token: number): ReadonlySet<number> {
  const before = mentions.in(sentence).filter(({ tokens }) => tokens.end <= token);
  return new Set(before.map(({ actor }) => actor));
}

/**
 * Whose counterpart it is: whom the possessive points at, else the only holder before the name: "Premier Ruiz met Soto, *her* Fijian
 * counterpart".
 */
function ownerOf({ context, cut, name, held }: Beside, possessive: number, own: number): number | null {
  if (!possessives.includes(cut.words.folded[possessive] ?? '')) return null;
  const pointed = pointedAt(context, cut, possessive);
  if (pointed !== null && pointed !== own) return pointed;
  const named = namedBefore(context, cut.words.sentence.index, name.start);
  const holders = new Set(held.filter(isShared).map(({ holder }) => holder.actor)).intersection(named);
  const [only] = holders;
  return holders.size === 1 && only !== own ? (only ?? null) : null;
}

/** A name, and the offices that the article states. */
interface Beside {
  readonly context: ArticleContext;
  readonly cut: ReadSentence;
  readonly name: NamePiece;
  readonly held: readonly Office[];
}

/** Whether an office is one that both of two counterparts hold: of a state as such, held now. */
const isShared = ({ tenure, to, country, of }: Office): boolean =>
  tenure === null && to === null && country !== null && of !== null;

function claimOf(beside: Beside): Office | null {
  const { context, cut, name, held } = beside;
  const found = counterpartBeside(cut, name);
  const [mention] = found === null ? [] : personsAt(context, cut, name.start);
  if (found === null || mention === undefined || held.some(({ holder }) => holder.actor === mention.actor))
    return null;
  const owner = ownerOf(beside, found.start - 1, mention.actor);
  const office = held.findLast((one) => one.holder.actor === owner && isShared(one));
  if (office === undefined || office.country === found.country || !hasOffice(found.country, office.title))
    return null;
  return {
    ...office,
    holder: partyOf(context, mention),
    of: countryName(found.country),
    country: found.country,
    citations: [citationOf(context.annotated, cut.words.sentence)],
    rule: counterpartCard.name,
  };
}

/**
 * The offices of those whom a sentence calls the counterpart of a holder, in text order. `held` are the offices that the article states.
 */
export function counterpartOffices(
  context: ArticleContext,
  cuts: readonly ReadSentence[],
  held: readonly Office[],
): readonly Office[] {
  return cuts.flatMap((cut) =>
    cut.words.folded.includes('counterpart')
      ? cut.pieces.flatMap((piece) =>
          isTitle(piece) ? [] : (claimOf({ context, cut, name: piece, held }) ?? []),
        )
      : [],
  );
}
