import { isPersonNoun } from '../../lexicon/person-nouns.ts';
import { partnerNouns } from '../../lexicon/partner-nouns.ts';
import type { TokenEvent } from '../token-event.ts';
import type { Tree } from '../../grammar/tree.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';

/** Whether somebody speaks to a named body, which is an interview and no talks. */
export function isWithPress(tree: Tree, event: TokenEvent): boolean {
  const { names } = tree.sentence;
  return event.recipients.some((token) =>
    names.some((name) => name.type === 'organization' && name.start <= token && token < name.end),
  );
}

/** Whether a partner without a name is somebody: "met opposition leaders". */
function isHuman(tree: Tree, token: number): boolean {
  const lemma = lemmaAt(tree, token);
  return partnerNouns.has(lemma) || isPersonNoun(tree.tokens[token].text);
}

/** "Lima met opposition leaders"; in "we met Lima's leaders" the one party named is not the one who met them. */
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
