import { isGovernmentSeat } from '../../../world/gazetteer/entry-traits.ts';
import type { Article } from '../../../model/article.ts';
import type { Gazetteer } from '../../../world/gazetteer/gazetteer.ts';
import { hasOffice, knowsNamesOf, mayServe } from '../../../world/state-officers.ts';
import type { OfficePhrase } from '../names/office-phrase.ts';
import { datelineName } from '../places/dateline.ts';
import { timesNamed } from './countries.ts';
import type { Cast, Member } from './members.ts';

/** The state whose capital an article was written in, ISO 3166-1 alpha-3; null where the dateline names no capital. */
export function seatOfDateline(article: Article, gazetteer: Gazetteer): string | null {
  const name = datelineName(article);
  const entry = gazetteer.find(name).find((one) => one.kind === 'country' || isGovernmentSeat(one));
  return entry?.country ?? null;
}

/** Offices of ministers. Heads of state are left out: news names them without their state from any capital. */
const isOfState = ({ of, core, title }: OfficePhrase): boolean =>
  of === null && core.kind === 'state' && /\bminister\b/.test(title);

/** Ministers who travel: news from a foreign capital calls them by their bare titles too. */
const travels = (title: string): boolean => /\b(?:prime|foreign) minister\b|\bforeign affairs\b/.test(title);

/** Whether an article names a state more often than any other. */
function isMostNamed(cast: Cast, state: string): boolean {
  const own = cast.byKey.get(`state ${state}`);
  return own !== undefined && cast.states.every((one) => one === own || timesNamed(one) < timesNamed(own));
}

const ofHead = /\b(?:prince|princess|king|queen|president|leader)\b/;

const bareTitle = ({ offices }: Member): string | null =>
  offices.some(({ title }) => ofHead.test(title)) ? null : (offices.find(isOfState)?.title ?? null);

/** The members that each sentence points at. */
export function membersBySentence({ mentions, members }: Cast): ReadonlyMap<number, readonly Member[]> {
  const found = new Map<number, Member[]>();
  for (const { sentence, member } of mentions) {
    const row = found.get(sentence);
    if (row === undefined) found.set(sentence, [members[member]]);
    else row.push(members[member]);
  }
  return found;
}

/** The states that stand in the sentences that first name a person: by their names, their people and their officers. */
export function statesBeside(
  { namedIn }: Member,
  bySentence: ReadonlyMap<number, readonly Member[]>,
  type?: Member['type'],
): ReadonlySet<string> {
  const beside = bySentence.get(Math.min(...namedIn)) ?? [];
  const asked = type === undefined ? beside : beside.filter((one) => one.type === type);
  return new Set(asked.flatMap(({ country }) => country ?? []));
}

/** Titles that persons of a state hold in the article. */
function titlesOf(cast: Cast, state: string): ReadonlySet<string> {
  return new Set(
    cast.members
      .filter(({ type, country }) => type === 'person' && country === state)
      .flatMap(({ offices }) => offices.map(({ title }) => title)),
  );
}

/**
 * News written in a capital calls that state's ministers by their bare titles: "SUVA (Wire) - Trade Minister Ana Koroi said". Left open
 * where the sentence that first names the person names another state, or another person of the state has the title.
 */
export function settleBySeat(cast: Cast, seat: string | null): void {
  if (seat === null) return;
  const taken = titlesOf(cast, seat);
  const bySentence = membersBySentence(cast);
  for (const member of cast.members) {
    const title = member.type === 'person' && member.country === null ? bareTitle(member) : null;
    if (title === null || taken.has(title) || !hasOffice(seat, title)) continue;
    if (travels(title) && !isMostNamed(cast, seat)) continue;
    if (knowsNamesOf(seat) && !mayServe(seat, member.words)) continue;
    if ([...statesBeside(member, bySentence)].every((code) => code === seat)) member.country = seat;
  }
}
