import { heldAs, isLesserTitle } from '../lexicon/wider-titles.ts';
import type { OfficePhrase } from '../names/office-phrase.ts';
import type { Member, Focus } from './members.ts';

/** Whether a bare title may stand for one held: the same, or a wider word; "the minister" is no deputy minister. */
function covers(asked: string, held: string): boolean {
  if (asked === held) return true;
  if (isLesserTitle(held) && !isLesserTitle(asked)) return false;
  const others = heldAs[asked] ?? [asked];
  return others.some((title) => held === title || held.endsWith(` ${title}`) || held.startsWith(`${title} `));
}

/** Whether two offices may be of one body, where the bare one says of which: "the leader of the Labour Party". */
function sameBody(asked: OfficePhrase, held: OfficePhrase): boolean {
  if (asked.body === null) return true;
  if (held.body === null) return false;
  const [a, b] = [asked.body.toLowerCase(), held.body.toLowerCase()];
  return a === b || a.endsWith(b) || b.endsWith(a);
}

function fits(office: OfficePhrase, held: OfficePhrase, member: Member): boolean {
  if (!covers(office.title, held.title) && !covers(office.core.title, held.core.title)) return false;
  if ((office.core.tenure === 'former') !== (held.core.tenure === 'former') || !sameBody(office, held))
    return false;
  const country = held.country ?? member.country;
  return office.country === null || country === null || office.country === country;
}

/**
 * Persons by the words of their offices, so that a bare title finds its bearers without a look at everybody.
 *
 * Holders are filed as the walk meets them; `holdersOf` gives those who fit an office phrase, the latest named first.
 */
export interface Holders {
  add(member: Member): void;
  of(office: OfficePhrase, focus: Focus): readonly Member[];
}

const mostLookedAt = 60;

/** An empty file of holders. */
export function fileHolders(): Holders {
  const recent: Member[] = [];
  return {
    add: (member) => {
      const at = recent.indexOf(member);
      if (at >= 0) recent.splice(at, 1);
      recent.push(member);
      if (recent.length > mostLookedAt) recent.shift();
    },
    of: (office, focus) =>
      recent
        .filter((member) => member.offices.some((held) => fits(office, held, member)))
        .toSorted(
          (a, b) => (focus.lastNamed.get(b.id) ?? -1) - (focus.lastNamed.get(a.id) ?? -1) || a.id - b.id,
        ),
  };
}

/**
 * The person for whom a bare title stands ("the president", "the Danish leader"): the only one who fits, or the one named
 * last when the others have not been named for three sentences, or the one who is at the talks that the article tells of; null where two
 * readings remain.
 */
export function bearerOf(office: OfficePhrase, fitting: readonly Member[], focus: Focus): Member | null {
  const [first, second] = fitting;
  if (first === undefined || office.determiner === 'a' || office.core.plural) return null;
  if (second === undefined) return first;
  // "The Irish minister": of two ministers the one who is known to be Irish.
  const own = office.country === null ? [] : fitting.filter(({ country }) => country === office.country);
  if (own.length === 1) return own[0];
  const gap = (focus.lastNamed.get(first.id) ?? -1) - (focus.lastNamed.get(second.id) ?? -1);
  const near = office.sentence - (focus.lastNamed.get(first.id) ?? -99) <= 2;
  return near && gap >= 2 ? first : atTheTalks(own.length > 0 ? own : fitting, office, focus);
}

/** How many sentences back the talks may have been told. */
const talksReach = 16;

/** Of several who fit, the only one of the last two persons who met: "the Danish leader" of an article on talks is at them. */
function atTheTalks(fitting: readonly Member[], { sentence }: OfficePhrase, { met }: Focus): Member | null {
  if (met === null || sentence - met.sentence > talksReach) return null;
  const present = fitting.filter((one) => met.members.includes(one));
  return present.length === 1 ? present[0] : null;
}
