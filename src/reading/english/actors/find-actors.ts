import type { LocalActor, Mention } from '../../../model/actor.ts';
import type { Annotated } from '../../../model/annotated.ts';
import type { Issue } from '../../../model/issue.ts';
import type { Gazetteer } from '../../../world/gazetteer/gazetteer.ts';
import { outletCountry } from '../../../world/outlet-countries.ts';
import { emptyCast } from '../../mechanics/cast.ts';
import { emptyFocus } from '../../mechanics/focus.ts';
import type { ReadSentence } from '../names/cut-sentence.ts';
import { decideKinds } from '../names/name-kinds.ts';
import { namesOf } from '../names/name-uses.ts';
import type { NameUse } from '../names/name-uses.ts';
import type { OfficePhrase } from '../names/office-phrase.ts';
import { findHoldings } from '../offices/holders.ts';
import type { Holding } from '../offices/holding.ts';
import { castFullNames } from './cast-persons.ts';
import { settleParties } from './settle-parties.ts';
import { settleStated } from './countries.ts';
import { finishCast } from './finish-cast.ts';
import { settleByTable } from './dated-offices.ts';
import { settleImplied } from './implied-countries.ts';
import { citeTitled, jointParties } from './joint-parties.ts';
import type { Cast } from './members.ts';
import { seatOfDateline } from './seat-of-dateline.ts';
import { fileHolders } from './title-references.ts';
import { townUses } from './town-uses.ts';
import { walkSentence } from './walk-sentence.ts';
import type { Step, Walk } from './walk.ts';

/** The actors of an article, where it points at them, and what stayed open. */
export interface ActorFindings {
  /** In the order in which the article first names them. */
  readonly actors: readonly LocalActor[];
  /** In text order; several with one span are the members of one plural reference. */
  readonly mentions: readonly Mention[];
  readonly issues: readonly Issue[];
}

function holdersByName(holdings: readonly Holding[]): ReadonlyMap<number, readonly OfficePhrase[]> {
  const found = new Map<number, OfficePhrase[]>();
  for (const { name, office } of holdings) {
    const row = found.get(name);
    if (row === undefined) found.set(name, [office]);
    else row.push(office);
  }
  return found;
}

function stepsOf(cuts: readonly ReadSentence[], gazetteer: Gazetteer): readonly Step[] {
  const held = cuts.map((cut) => findHoldings(cut, cut.offices));
  return cuts.map((cut, at) => stepOf(cut, held[at], gazetteer));
}

function stepOf(cut: ReadSentence, holdings: readonly Holding[], gazetteer: Gazetteer): Step {
  const named = namesOf(cut, holdersByName(holdings));
  const towns = townUses({ cut, uses: named, gazetteer });
  const uses = named.filter((use) => !towns.some(({ start, end }) => start <= use.start && use.end <= end));
  const plural = holdings.map(({ office }) => office).filter(({ core }) => core.plural);
  return { cut, uses, towns, plural, held: new Set(holdings.map((holding) => holding.office.core)) };
}

const isPersonName = (walk: Walk, use: NameUse): boolean =>
  use.words.length >= 2 && use.piece === 'name' && walk.kinds.of(use) === 'person';

/**
 * Finds the persons, bodies, states and groups of an article, and every place that points at them.
 *
 * Names are taken for what all their uses together say; short forms, bare titles, pronouns and plurals are followed only where
 * one reading stands out, the rest stays open with an issue. Furniture of pages is no actor. Linear in the article, but
 * for comparing names that share a word (at most 40 a name).
 */
export function findActors(
  annotated: Annotated,
  cuts: readonly ReadSentence[],
  gazetteer: Gazetteer,
): ActorFindings {
  const steps = stepsOf(cuts, gazetteer);
  const kinds = decideKinds(
    cuts,
    steps.map((step) => step.uses),
  );
  const cast: Cast = emptyCast();
  const start = {
    gazetteer,
    kinds,
    cast,
    focus: emptyFocus<OfficePhrase>(),
    holders: fileHolders(),
    issues: [],
    acronyms: new Map(),
    otherAcronyms: new Set<string>(),
    bodies: new Map(),
    seat: seatOfDateline(annotated.article, gazetteer),
  };
  const readable = steps.filter((step) => !step.cut.words.shouting).flatMap((step) => step.uses);
  const parties = jointParties(annotated, cuts, { cast, gazetteer });
  const walk: Walk = { ...start, parties, persons: { byFamily: new Map(), byWord: new Map() } };
  const persons = castFullNames(
    readable.filter((use) => isPersonName(walk, use)),
    cast,
  );
  const full: Walk = { ...walk, persons };
  for (const member of cast.members) if (member.offices.length > 0) full.holders.add(member);
  settleByTable(cast, annotated.article.publishedOn);
  settleStated(cast);
  for (const step of steps) walkSentence(full, step);
  settleByTable(cast, annotated.article.publishedOn);
  citeTitled(annotated, cuts, { cast, gazetteer });
  settleImplied(cast, outletCountry(annotated.article, gazetteer), walk.seat);
  settleParties(cast);
  return { ...finishCast(annotated, cuts, cast), issues: full.issues };
}
