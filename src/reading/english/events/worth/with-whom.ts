import { isPersonNoun } from '../../lexicon/person-nouns.ts';
import { partnerNouns } from '../../lexicon/partner-nouns.ts';
import type { TokenEvent } from '../token-event.ts';
import type { Tree } from '../../grammar/tree.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';

/** Whether a recipient is a named body; to speak to one is an interview and no talks. */
export function isWithPress(tree: Tree, event: TokenEvent): boolean {
  const { names } = tree.sentence;
  return event.recipients.some((token) =>
    names.some((name) => name.type === 'organization' && name.start <= token && token < name.end),
  );
}

/** Whether a noun without a name means people one can meet: "met opposition leaders". */
function isHuman(tree: Tree, token: number): boolean {
  const lemma = lemmaAt(tree, token);
  return partnerNouns.has(lemma) || isPersonNoun(tree.tokens[token].text);
}

/**
 * Whether the partner is a person or people without a name: "Lima met opposition leaders"; not in "we met Lima's leaders", where Lima did
 * not meet them.
 */
export function isWithHuman(tree: Tree, { agents, recipients }: TokenEvent): boolean {
  const isOurs = agents.length > 0 && agents.every((one) => /^(?:we|I)$/i.test(tree.tokens[one].text));
  return !isOurs && recipients.some((one) => isHuman(tree, one));
}

/** Whether several of one body agree among themselves: "Ministers from the African Union sealed an accord". */
export function isAmongThemselves(tree: Tree, event: TokenEvent): boolean {
  return event.agents.some(
    (agent) => tree.tokens[agent].xpos === 'NNS' && partnerNouns.has(lemmaAt(tree, agent)),
  );
}
