import { isSingular } from '../../../../world/singular-offices.ts';
import type { GazetteerEntry } from '../../../../world/gazetteer/gazetteer.ts';
import type { CutSentence, OfficePhrase } from '../../names/office-phrase.ts';
import { namesFrom, namesUpTo, statesFrom, statesUpTo, type Listed } from '../../names/listed-pieces.ts';
import type { RuleCard } from '../../../mechanics/rule-card.ts';
import type { Holding } from '../holding.ts';

/** For docs/rules.md. */
export const pluralCard: RuleCard<'office'> = {
  name: 'office-plural',
  kind: 'office',
  pattern:
    'A title in the plural with a list of names beside it: as many states as names are theirs in that order.',
  example: 'The foreign ministers of Fiji and Tonga, Anna Waqa and Grace Field, met.',
  mustNotMatch: 'The foreign ministers of Fiji and Tonga met Anna Waqa.',
};

/** The states whose an office in the plural is, before it or behind "of", with the tokens of the whole phrase. */
function ownersOf(cut: CutSentence, { core }: OfficePhrase): Listed<GazetteerEntry> {
  const before = statesUpTo(cut, core.start);
  if (before.members.length > 0) return { ...before, end: core.end };
  const behind = cut.words.folded[core.end] === 'of' ? statesFrom(cut, core.end + 1) : null;
  return behind === null || behind.members.length === 0
    ? { members: [], start: core.start, end: core.end }
    : { ...behind, start: core.start };
}

const isClosed = ({ words }: CutSentence, at: number): boolean => /^(?:,|\.|)$/.test(words.folded[at] ?? '');

/** "Presidents *A and B*", "…, *A and B*, met", "*A and B*, the presidents of …". */
function namesBeside(cut: CutSentence, office: OfficePhrase, owners: Listed<GazetteerEntry>): Listed<number> {
  const { folded } = cut.words;
  const right = office.core.capital ? namesFrom(cut, office.core.end) : null;
  if (right !== null && right.members.length > 0) return right;
  const behind = folded[owners.end] === ',' ? namesFrom(cut, owners.end + 1) : null;
  if (behind !== null && behind.members.length > 1 && isClosed(cut, behind.end)) return behind;
  const start = folded[owners.start - 1] === 'the' ? owners.start - 1 : owners.start;
  const none = { members: [], start, end: start };
  if (owners.members.length === 0 || folded[start - 1] !== ',' || !isClosed(cut, owners.end)) return none;
  return namesUpTo(cut, start - 1);
}

/**
 * The holders of an office in the plural, each with the state that the list gives him: "the foreign ministers of Fiji and Tonga, A and B".
 * Two states and three names tell nobody's; one state is everybody's.
 */
export function pluralHoldings(cut: CutSentence, office: OfficePhrase): readonly Holding[] {
  if (!office.core.plural || office.core.kind === 'plain') return [];
  const owners = ownersOf(cut, office);
  const names = namesBeside(cut, office, owners);
  const shared = sharedState(cut, office, names);
  const count = owners.members.length;
  if (count > 1 && count !== names.members.length) return [];
  return names.members.map((name, at) => ({
    office: count > 1 ? ofState(office, owners, at) : (shared ?? office),
    name,
    rule: pluralCard.name,
  }));
}

/** "Ministers A and B *of Peru*": the state behind the last of the names is of all, but of offices that one person holds at a time. */
function sharedState(
  cut: CutSentence,
  office: OfficePhrase,
  { members }: Listed<number>,
): OfficePhrase | null {
  if (office.country !== null || members.length < 2 || isSingular(office.title)) return null;
  const states = members.map((name) => stateBehind(cut, name));
  const last = states.at(-1) ?? null;
  if (last === null || states.some((state, at) => state !== null && at < members.length - 1)) return null;
  return { ...office, of: last.name, country: last.country };
}

/** The state behind "of" after a name: "A *of Fiji*". */
function stateBehind(cut: CutSentence, name: number): GazetteerEntry | null {
  const end = cut.startingAt.get(name)?.end ?? name;
  return cut.words.folded[end] === 'of' ? (statesFrom(cut, end + 1).members[0] ?? null) : null;
}

function ofState(
  office: OfficePhrase,
  { members, start, end }: Listed<GazetteerEntry>,
  at: number,
): OfficePhrase {
  const { name, country } = members[at];
  return { ...office, of: name, body: null, country, start: Math.min(start, office.start), end };
}
