import type { Cast, Member, Focus } from './members.ts';
import type { PluralPhrase } from './plural-phrases.ts';

const window = 4;

/** The last two different members of a list of points, if no third lies in the same stretch; newest last. */
function lastTwo(
  points: readonly { readonly member: Member; readonly sentence: number }[],
  sentence: number,
): readonly Member[] {
  const found: Member[] = [];
  let edge = -1;
  for (let at = points.length - 1; at >= 0; at -= 1) {
    const point = points[at];
    if (point === undefined || sentence - point.sentence > window) break;
    if (found.includes(point.member)) continue;
    if (found.length === 2) return point.sentence >= edge ? [] : found.toReversed();
    found.push(point.member);
    edge = point.sentence;
  }
  return found.length === 2 ? found.toReversed() : [];
}

/** The two states of which the article as a whole is: each named more than twice as often as any third. */
function mainStates(cast: Cast): readonly Member[] {
  const counts = cast.states
    .map((member) => ({ member, count: [...member.forms.values()].reduce((sum, one) => sum + one, 0) }))
    .toSorted((a, b) => b.count - a.count || a.member.id - b.member.id);
  const [first, second, third] = counts;
  if (first === undefined || second === undefined) return [];
  return (third?.count ?? 0) * 2 < second.count ? [first.member, second.member] : [];
}

/** The two persons of state who were pointed at last, of two countries where both are known. */
function lastLeaders(focus: Focus, sentence: number): readonly Member[] {
  const official = focus.persons.filter((point) =>
    point.member.offices.some((office) => office.core.kind === 'state'),
  );
  const pair = lastTwo(official, sentence);
  const [a, b] = pair;
  return a !== undefined && b !== undefined && (a.country === null || a.country !== b.country) ? pair : [];
}

/** The members for whom a plural phrase stands; empty where the article does not make it clear. */
export function membersOfPlural(
  phrase: PluralPhrase,
  cast: Cast,
  focus: Focus & { readonly sentence: number; readonly parties: readonly Member[] },
): readonly Member[] {
  const { sentence, pair, parties } = focus;
  const two = phrase.end - phrase.start !== 2 || phrase.of === 'any';
  if (!two) return parties;
  if (phrase.of === 'persons') {
    const leaders = lastLeaders(focus, sentence);
    return leaders.length === 2 ? leaders : parties;
  }
  if (phrase.of === 'states') {
    const main = mainStates(cast);
    const near = main.filter((state) => sentence - (focus.lastNamed.get(state.id) ?? -99) <= 8);
    return near.length === 2 ? near : lastTwo(focus.states, sentence);
  }
  return pair !== null && sentence - pair.sentence <= 1 ? pair.members : [];
}
