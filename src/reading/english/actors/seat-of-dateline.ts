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
  const entry = gazetteer
    .find(name)
    .find(({ kind, capital }) => kind === 'country' || kind === 'seat' || (kind === 'city' && capital));
  return entry?.country ?? null;
}

/** Ministers; heads of state are named without their state wherever they are. */
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

/** States that the sentence in which a person is first named points at, by its names and by whose officers it names. */
function statesBeside(cast: Cast, member: Member): ReadonlySet<string> {
  const first = Math.min(...member.namedIn);
  const codes = cast.mentions
    .filter(({ sentence }) => sentence === first)
    .map((mention) => cast.members[mention.member]?.country ?? null);
  return new Set(codes.filter((code) => code !== null));
}

/** States of the groups of people in the sentence that first names a person: "Costa Rican pilots". */
export function peopleBeside(cast: Cast, member: Member): ReadonlySet<string> {
  const first = Math.min(...member.namedIn);
  const groups = cast.mentions
    .filter(({ sentence }) => sentence === first)
    .map((mention) => cast.members[mention.member])
    .filter((one) => one?.type === 'group');
  return new Set(groups.flatMap((one) => one?.country ?? []));
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
 * News written in a capital calls that state's ministers by their bare titles: "SUVA (Wire) - Trade Minister Ana Koroi said". Left open where
 * the sentence that first names the person names another state, or another person of the state has the title.
 */
export function settleBySeat(cast: Cast, seat: string | null): void {
  if (seat === null) return;
  const taken = titlesOf(cast, seat);
  for (const member of cast.members) {
    const title = member.type === 'person' && member.country === null ? bareTitle(member) : null;
    if (title === null || taken.has(title) || !hasOffice(seat, title)) continue;
    if (travels(title) && !isMostNamed(cast, seat)) continue;
    if (knowsNamesOf(seat) && !mayServe(seat, member.words)) continue;
    if ([...statesBeside(cast, member)].every((code) => code === seat)) member.country = seat;
  }
}
