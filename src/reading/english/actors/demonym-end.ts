import { possessives } from '../lexicon/function-words.ts';
import { sideWords } from '../lexicon/people-groups.ts';
import { stateAgents, stateDeeds, stateSpeakers } from '../lexicon/state-agents.ts';
import type { ReadSentence } from '../names/cut-sentence.ts';
import type { NameUse } from '../names/name-uses.ts';

/** The noun of an agent or a deed after an adjective: "Danish foreign policy officials" gives the position of "officials"; -1 for none. */
function agentAfter(from: number, cut: ReadSentence): number {
  let agent = false;
  let last = -1;
  for (let at = from; at < from + 5; at += 1) {
    const token = cut.words.tokens[at];
    if (token === undefined || !['NOUN', 'ADJ', 'PROPN'].includes(token.upos)) break;
    const folded = cut.words.folded[at];
    // "Danish opposition leaders" do not act for Denmark.
    if (sideWords.has(folded)) return -1;
    agent ||= stateAgents.has(folded) || stateDeeds.has(folded);
    if (token.upos !== 'ADJ') last = at;
  }
  if (!agent || last < 0) return -1;
  const head = cut.words.folded[last];
  return stateAgents.has(head) || stateDeeds.has(head) || stateSpeakers.has(head) ? last : -1;
}

/** Where the adjectives joined to one end: "Danish, Fijian *and Kenyan* officials"; its own end where none is joined. */
function joinedEnd(use: NameUse, cut: ReadSentence): number {
  let end = use.end;
  for (;;) {
    let at = end;
    while (/^(?:,|and)$/.test(cut.words.folded[at] ?? '')) at += 1;
    const next = at === end ? undefined : cut.startingAt.get(at);
    if (next?.kind !== 'known' || !next.entries.some(({ kind }) => kind === 'adjective')) return end;
    end = next.end;
  }
}

/**
 * Whether a name beside the agent tells who it is: "her Fijian counterpart John Koroi", "…, John Koroi", "Koroi, her Fijian counterpart".
 */
function isNamedBeside(use: NameUse, agent: number, { words: { folded, capital } }: ReadSentence): boolean {
  if (!/^counterparts?$/.test(folded[agent] ?? '')) return false;
  const isBefore = folded[use.start - 2] === ',' && possessives.includes(folded[use.start - 1] ?? '');
  if (isBefore && (capital[use.start - 3] ?? false)) return true;
  return capital[folded[agent + 1] === ',' ? agent + 2 : agent + 1] ?? false;
}

/** Where the phrase of an adjective whose state acts ends: behind the agent, or itself where others are joined to it; -1 for none. */
export function demonymEnd(use: NameUse, cut: ReadSentence): number {
  const from = joinedEnd(use, cut);
  const agent = agentAfter(from, cut);
  if (agent < 0 || isNamedBeside(use, agent, cut)) return -1;
  return from === use.end ? agent + 1 : use.end;
}

/** "The Danes in turn criticise": whether a people with its article is a subject. */
export function isPeopleActing(use: NameUse, { words }: ReadSentence): boolean {
  if (words.folded[use.start - 1] !== 'the') return false;
  return words.tokens.slice(use.start, use.end).some((token) => token.relation.startsWith('nsubj'));
}
