import { castState } from './cast-states.ts';
import { isPerson } from './members.ts';
import type { Cast, Member, Focus } from './members.ts';
import type { PluralPhrase } from './plural-phrases.ts';

const window = 4;

interface Point {
  readonly member: Member;
  readonly sentence: number;
}

/**
 * The last two different members of a list of points; newest last. Empty where a third was pointed at lately, unless the two stand together
 * in one sentence without it.
 */
function lastTwo(points: readonly Point[], sentence: number): readonly Member[] {
  const near = points.filter((point) => sentence - point.sentence <= window);
  const latest = new Map<Member, number>();
  for (const { member, sentence: at } of near) latest.set(member, at);
  const [first, second, third] = [...latest].toSorted(([, a], [, b]) => b - a);
  if (first === undefined || second === undefined) return [];
  const isTogether = first[1] === second[1] && (third === undefined || third[1] < second[1]);
  return third === undefined || isTogether ? [second[0], first[0]] : [];
}

const fewerThanHalf = (third: number, second: number): boolean => third * 2 < second;

/** The two members that the article is mainly about: each named more than twice as often as any third. */
function mainTwo(members: readonly Member[], isFewer = fewerThanHalf): readonly Member[] {
  const counts = members
    .map((member) => ({ member, count: [...member.forms.values()].reduce((sum, one) => sum + one, 0) }))
    .toSorted((a, b) => b.count - a.count || a.member.id - b.member.id);
  const [first, second, third] = counts;
  if (first === undefined || second === undefined) return [];
  return isFewer(third?.count ?? 0, second.count) ? [first.member, second.member] : [];
}

/** The two persons of state who were pointed at last, of two countries where both are known. */
function lastLeaders(focus: Focus, sentence: number): readonly Member[] {
  const official = focus.persons.filter((point) =>
    point.member.offices.some((office) => office.core.kind === 'state'),
  );
  const pair = lastTwo(official, sentence);
  const [a, b] = pair;
  return a !== undefined && b !== undefined && a.country !== b.country ? pair : [];
}

/** The members of the last plural subject, where it stands in this sentence or within so many before it; empty elsewhere. */
function lastPair({ pair, sentence }: Near, within: number): readonly Member[] {
  return pair !== null && sentence - pair.sentence <= within ? pair.members : [];
}

/** The states of two persons who serve different ones: "Sosa met Ruiz … The two countries". */
function statesOf(pair: readonly Member[], cast: Cast): readonly Member[] {
  const codes = new Set(pair.map(({ country }) => country));
  return codes.size === 2 && !codes.has(null) ? [...codes].map((code) => castState(cast, code ?? '')) : [];
}

interface Near extends Focus {
  readonly sentence: number;
  /** Those in whose voice a joint statement speaks. */
  readonly parties: readonly Member[];
}

/** "The leaders", "the countries": whom a joint statement is of, else the pair that the sentence before tells of. */
function membersOfBare(phrase: PluralPhrase, cast: Cast, near: Near): readonly Member[] {
  if (near.parties.length > 0) return near.parties;
  const pair = lastPair(near, 1);
  if (pair.length === 0) return talkedInOffice(phrase, near);
  switch (phrase.of) {
    case 'persons':
      return pair.every(isPerson) || near.pair?.ofPeople === true ? pair : [];
    case 'states':
      return pair.every(({ type }) => type === 'state') ? pair : statesOf(pair, cast);
    case 'sides':
    case 'any':
      return pair;
  }
}

/** "The presidents": the two whose talks the article tells of, where both hold that office. */
function talkedInOffice({ noun }: PluralPhrase, near: Near): readonly Member[] {
  const title = noun.replace(/s$/u, '');
  const met = metLately({ ...near, met: near.talked });
  const isHeld = ({ offices }: Member): boolean =>
    offices.some((office) => ` ${office.title}`.endsWith(` ${title}`));
  return met.length === 2 && met.every(isHeld) ? met : [];
}

/** The two of these members that the article is mainly about, where both were named lately. */
function mainNear(members: readonly Member[], { sentence, lastNamed }: Near): readonly Member[] {
  const main = mainTwo(members).filter(({ id }) => sentence - (lastNamed.get(id) ?? -99) <= 8);
  return main.length === 2 ? main : [];
}

/**
 * "The two countries": the last pair, if it is of states or of persons of two states; else the two that the article is mainly about; else
 * the two named last.
 */
function twoStates(cast: Cast, near: Near): readonly Member[] {
  const pair = lastPair(near, 1);
  if (pair.length === 2 && pair.every(({ type }) => type === 'state')) return pair;
  const served = statesOf(pair, cast);
  if (served.length === 2) return served;
  const main = mainNear(cast.states, near);
  return main.length === 2 ? main : lastTwo(near.states, near.sentence);
}

/** States, armed and other groups, and bodies that belong to no state. */
function isSide({ type, country }: Member): boolean {
  return type === 'state' || type === 'group' || (type === 'organization' && country === null);
}

/** "Both sides": the last pair; else the two that the article is mainly about, groups and bodies of no state among them. */
function twoSides({ members }: Cast, near: Near): readonly Member[] {
  const pair = lastPair(near, 2);
  // "US and Peruvian officials said so. The two sides …": those who tell of others are not the sides.
  if (pair.length === 2 && near.pair?.ofPeople !== true) return pair;
  return near.parties.length > 0 ? near.parties : mainNear(members.filter(isSide), near);
}

/**
 * "The two leaders": the last pair, if it is of persons; else the two persons of state named last; else the two persons that the article is
 * mainly about.
 */
function twoLeaders({ members }: Cast, near: Near): readonly Member[] {
  const pair = lastPair(near, 2);
  if (pair.length === 2 && pair.every(isPerson)) return pair;
  const leaders = lastLeaders(near, near.sentence);
  if (leaders.length === 2) return leaders;
  const met = metLately(near);
  if (met.length === 2) return met;
  if (near.parties.length > 0) return near.parties;
  const [one, two] = mainTwo(
    members.filter(
      (member) => isPerson(member) && near.sentence - (near.lastNamed.get(member.id) ?? -99) <= leaderReach,
    ),
    (third, second) => second > 1 && third * 2 <= second,
  );
  return one !== undefined && two !== undefined && areOfTwoStates(one, two) ? [one, two] : [];
}

/** The two persons whose talks the article tells of, whoever else was named in between: persons of two states, both named lately. */
function metLately(near: Near): readonly Member[] {
  const { met, sentence } = near;
  const [one, two] = met !== null && sentence - met.sentence <= talksReach ? met.members : [];
  const isNear = ({ id }: Member): boolean => sentence - (near.lastNamed.get(id) ?? -99) <= leaderReach;
  if (one === undefined || two === undefined || !isPerson(one) || !isPerson(two)) return [];
  return isNear(one) && isNear(two) && areOfTwoStates(one, two) ? [one, two] : [];
}

/** How many sentences back the talks of "the two leaders" may have been told. */
const talksReach = 16;

/** How many sentences back "the two leaders" may have been named. */
const leaderReach = 8;

/** Whether two persons hold offices of two states. */
function areOfTwoStates(one: Member, two: Member): boolean {
  const serve = [one, two].every(({ offices }) => offices.some(({ core }) => core.kind === 'state'));
  return serve && one.country !== null && two.country !== null && one.country !== two.country;
}

/** "The three", "the three ministers": those named together lately, where they are so many. */
function namedTogether({ of }: PluralPhrase, count: number, near: Near): readonly Member[] {
  const pair = lastPair(near, 2);
  const isFit = of !== 'persons' || pair.every(isPerson) || near.pair?.ofPeople === true;
  return pair.length === count && isFit ? pair : [];
}

/** The members for whom a plural phrase stands; empty where the article does not make it clear. */
export function membersOfPlural(phrase: PluralPhrase, cast: Cast, near: Near): readonly Member[] {
  if (phrase.bare) return membersOfBare(phrase, cast, near);
  if (phrase.count !== null && phrase.count > 2) return namedTogether(phrase, phrase.count, near);
  switch (phrase.of) {
    case 'persons':
      return twoLeaders(cast, near);
    case 'states':
      return twoStates(cast, near);
    case 'sides':
      return twoSides(cast, near);
    case 'any': {
      const pair = lastPair(near, 1);
      return phrase.count === null || pair.length === phrase.count ? pair : [];
    }
  }
}
