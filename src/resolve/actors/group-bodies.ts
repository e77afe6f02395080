import { foldedWords } from '../../model/fold-text.ts';
import { saidDifferent, type Judgements } from '../judgements.ts';
import { sameNameFrom } from '../names/compare-names.ts';
import { compareOrganizationWords, organizationWords } from '../names/compare-organizations.ts';
import type { CountedActor } from '../actor-signature.ts';
import { compareGroups, groupOf, type ActorGroup } from './actor-group.ts';

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
  const filed = new Map<string, Leader[]>();
  for (const group of groups.toSorted((a, b) => Number(a.country === null) - Number(b.country === null))) {
    const body = bodyOf(group);
    const keys = filingKeys(body);
    const candidates = new Set(keys.flatMap((key) => filed.get(key) ?? []));
    const near = [...candidates].filter((leader) => sameBody(leader, body, judgements));
    if (near.length === 1) {
      near[0].members.push(...group.members);
      continue;
    }
    const leader = { ...body, members: [...group.members] };
    leaders.push(leader);
    for (const key of keys) fileUnder(filed, key, leader);
  }
  return leaders.map(({ members }) => groupOf(members));
}

function fileUnder(filed: Map<string, Leader[]>, key: string, leader: Leader): void {
  const held = filed.get(key);
  if (held === undefined) filed.set(key, [leader]);
  else held.push(leader);
}

/** Names of one body are filed under one key: they have as many words, or the same letters. */
function filingKeys({ key, words }: Body): readonly string[] {
  return [...new Set([key, words.join(''), String(words.length)])];
}

function sameBody(leader: Body, body: Body, judgements: Judgements): boolean {
  if (body.group.country !== null && leader.group.country !== body.group.country) return false;
  const alike = leader.key === body.key;
  if (!alike && compareOrganizationWords(leader.words, body.words) < sameNameFrom) return false;
  return !saidDifferent(leader.ids, body.ids, judgements);
}
