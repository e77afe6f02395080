import type { Issue } from '../../../model/issue.ts';
import type { Gazetteer } from '../../../world/gazetteer/gazetteer.ts';
import type { RoleCore } from '../names/role-phrases.ts';
import type { BodyFile } from './body-file.ts';
import type { Cast, Member, Focus } from './members.ts';
import type { RawMention } from '../../mechanics/cast.ts';
import type { PersonIndex } from './cast-persons.ts';
import type { ReadSentence } from '../names/cut-sentence.ts';
import type { NameKinds } from '../names/name-kinds.ts';
import type { NameUse } from '../names/name-uses.ts';
import type { OfficePhrase } from '../names/office-phrase.ts';
import type { TownUse } from './town-uses.ts';
import type { Holders } from './title-references.ts';

/** All that the walk through an article reads and writes. */
export interface Walk {
  readonly gazetteer: Gazetteer;
  readonly kinds: NameKinds;
  readonly persons: PersonIndex;
  readonly cast: Cast;
  readonly focus: Focus;
  readonly holders: Holders;
  readonly issues: Issue[];
  /** Those in whose voice a joint statement speaks; empty for all other articles. */
  readonly parties: readonly Member[];
  /** Bodies by the acronym that the text has bound to them. */
  readonly acronyms: Map<string, Member>;
  /** Acronyms that the text has bound to things. */
  readonly otherAcronyms: Set<string>;
  /** Bodies by the words that stand for them alone: "ministry" for "Ministry of Trade". */
  readonly bodies: BodyFile;
  /** The state whose capital the news was written in, ISO 3166-1 alpha-3; null where the dateline names none. */
  readonly seat: string | null;
}

/** One sentence of the walk. */
export interface Step {
  readonly cut: ReadSentence;
  /** The names in it, without those of towns that act. */
  readonly uses: readonly NameUse[];
  /** Where towns stand for their governments. */
  readonly towns: readonly TownUse[];
  /** Offices of the sentence that a name beside them holds. */
  readonly held: ReadonlySet<RoleCore>;
  /** Those of them in the plural, with the states whose they are. */
  readonly plural: readonly OfficePhrase[];
}

/** A sentence of the walk while its mentions are being found. */
export interface Ground extends Step {
  /** The first of the sentence's own mentions. */
  readonly from: number;
}

/** Whether a token stands as a subject. */
export function isSubject({ words }: ReadSentence, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (words.tokens[at]?.relation.startsWith('nsubj')) return true;
  return false;
}

/** Whether a mention has taken a noun already: "Kenyan troops" are Kenya. */
export function isTaken({ cast }: Walk, { from }: Ground, at: number): boolean {
  for (let one = from; one < cast.mentions.length; one += 1)
    if (cast.mentions[one].start <= at && at < cast.mentions[one].end) return true;
  return false;
}

/** Adds a mention of a member, with the sentence as one that names it where the form is a name. */
export function mention(walk: Walk, raw: RawMention, member: Member): void {
  walk.cast.mentions.push(raw);
  const { form } = raw;
  if (form !== 'title' && form !== 'pronoun' && form !== 'group') member.namedIn.add(raw.sentence);
}
