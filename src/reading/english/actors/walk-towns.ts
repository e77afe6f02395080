import type { GazetteerEntry } from '../../../world/gazetteer/gazetteer.ts';
import { addForm, memberOf } from '../../mechanics/cast.ts';
import { townOffices } from '../lexicon/town-offices.ts';
import type { OfficePhrase } from '../names/office-phrase.ts';
import { textOf } from '../names/sentence-words.ts';
import { countryOfTail } from '../places/choose-place.ts';
import { fileBody } from './body-file.ts';
import type { Cast, Member } from './members.ts';
import { oneTown } from './town-of-name.ts';
import type { TownUse } from './town-uses.ts';
import { mention } from './walk.ts';
import type { Step, Walk } from './walk.ts';

/** The name of the body that a town is where it acts: "City of Arica", "Mexico City". */
const bodyName = (town: string): string => (town.endsWith(' City') ? town : `City of ${town}`);

/** The body of a town, of its state. */
function castTown(cast: Cast, { name, country }: GazetteerEntry): Member {
  return memberOf(cast, `town ${country} ${name}`, {
    type: 'organization',
    fixedName: bodyName(name),
    country,
  });
}

/** Whom "the city" means from here on. */
function fileTown({ bodies, focus }: Walk, member: Member, sentence: number): void {
  fileBody(bodies, 'city', member);
  focus.lastNamed.set(member.id, sentence);
}

/** Casts the towns that stand for their governments at a place of a sentence. */
export function walkTown(walk: Walk, { cut }: Step, use: TownUse): void {
  const { start, end, core, isName, towns } = use;
  const sentence = cut.words.sentence.index;
  for (const town of towns) {
    const member = castTown(walk.cast, town);
    if (isName) addForm(member, towns.length === 1 ? textOf(cut.words, start, end) : town.name);
    const form = towns.length > 1 ? 'group' : 'name';
    mention(walk, { member: member.id, form, sentence, start, end, core }, member);
    if (isName) fileTown(walk, member, sentence);
  }
}

/** The town of a mayor: "the mayor of Arica", "Arica Mayor Ana Soto", "Mayor Ana Soto of Arica"; null for other offices. */
function townOfMayor({ gazetteer }: Walk, { cut }: Step, office: OfficePhrase): GazetteerEntry | null {
  const { title, of, country, end } = office;
  if (!townOffices.has(title.split(' ').at(-1) ?? '')) return null;
  if (of !== null)
    return gazetteer.find(of).find((one) => one.kind === 'city' && one.country === country) ?? null;
  const name = cut.startingAt.get(end);
  if (name?.kind !== 'name' || cut.words.folded[name.end] !== 'of') return null;
  const town = cut.startingAt.get(name.end + 1);
  return town?.kind === 'known' ? oneTown(town.entries, countryOfTail(cut, town.end)) : null;
}

/** Notes the town that "the city" means from here on where its mayor is told of, though nothing is said of the town itself. */
export function fileTownOf(walk: Walk, step: Step, office: OfficePhrase): void {
  const town = townOfMayor(walk, step, office);
  if (town !== null) fileTown(walk, castTown(walk.cast, town), step.cut.words.sentence.index);
}
