import { isNationalBody } from '../../world/body-words.ts';
import { foldedWords } from '../../model/fold-text.ts';
import { saidDifferent, type Judgements } from '../judgements.ts';
import { sameNameFrom } from '../names/compare-names.ts';
import { compareOrganizationWords, organizationWords } from '../names/compare-organizations.ts';
import type { CountedActor } from '../actor-signature.ts';
import { compareGroups, groupOf, type ActorGroup } from './actor-group.ts';
import { fileUnder, sharingKey, type Filed } from './filed.ts';

/**
 * Groups the organisations and groups of one block.
 *
 * Same words and same country are one body; "the ministry of finance" of two countries are two. A body whose
 * country is not given joins the only one of its name, and stays by itself where there are several. Names that
 * merely overlap ("… Undong Foundation", "… Globalisation Foundation") are two bodies: only a person may join them.
 */
export function groupBodies(
  signatures: readonly CountedActor[],
  judgements: Judgements,
): readonly ActorGroup[] {
  const byName = Map.groupBy(signatures, (one) => `${nameKey(one.name)} ${one.country ?? ''}`);
  const groups = [...byName.values()].map(groupOf).toSorted(compareGroups);
  return joinVariants(groups, judgements);
}

const nameKey = (name: string): string =>
  foldedWords(name)
    .filter((word) => word !== 'the')
    .join(' ');

/** A body to compare with others, with the words of its name. */
interface Body {
  readonly group: ActorGroup;
  readonly words: readonly string[];
  readonly key: string;
  readonly ids: ReadonlySet<string>;
}

interface Leader extends Body {
  readonly members: CountedActor[];
}

function bodyOf(group: ActorGroup): Body {
  return {
    group,
    words: organizationWords(group.name),
    key: nameKey(group.name),
    ids: new Set(group.members.map((member) => member.id)),
  };
}

function joinVariants(groups: readonly ActorGroup[], judgements: Judgements): readonly ActorGroup[] {
  const leaders: Leader[] = [];
  const filed: Filed<Leader> = new Map();
  for (const group of groups.toSorted((a, b) => Number(a.country === null) - Number(b.country === null))) {
    const body = bodyOf(group);
    const keys = filingKeys(body);
    const near = sharingKey(filed, keys).filter((leader) => sameBody(leader, body, judgements));
    if (near.length === 1) {
      near[0].members.push(...group.members);
      continue;
    }
    const leader = { ...body, members: [...group.members] };
    leaders.push(leader);
    fileUnder(filed, keys, leader);
  }
  return leaders.map(({ members }) => groupOf(members));
}

/**
 * Names of one body are filed under one key: they have as many words, or the same letters. Where too many have as many words, they are told
 * apart by how their words begin.
 */
function filingKeys({ key, words }: Body): readonly string[] {
  const count = String(words.length);
  const begun = words.map((word) => `${count} ${word.slice(0, 3)}`);
  return [...new Set([key, words.join(''), count, ...begun])];
}

function sameBody(leader: Body, body: Body, judgements: Judgements): boolean {
  if (body.group.country !== null && leader.group.country !== body.group.country) return false;
  // "The Foreign Ministry" of an article that does not say whose is not the one ministry that another article names.
  if (leader.group.country !== body.group.country && isNationalBody(body.words)) return false;
  const alike = leader.key === body.key;
  if (!alike && compareOrganizationWords(leader.words, body.words) < sameNameFrom) return false;
  return !saidDifferent(leader.ids, body.ids, judgements);
}
