import type { Token } from '../../../../model/annotated.ts';
import { saysClause } from '../../lexicon/speech-verbs.ts';
import { isFinite } from '../word-kinds.ts';
import { withArcs } from './with-arcs.ts';

/** What the words behind "that" are: the conjunction, the subject's noun and the predicate of the clause, and the verb of saying. */
interface SaidClause {
  readonly that: Token;
  readonly subject: Token;
  readonly predicate: Token;
  readonly saying: Token;
}

/** "pledging *that* all ministries are ready": before a plural noun "that" is no determiner, it opens the clause of what is said. */
export function thatWithPlural(tokens: readonly Token[]): readonly Token[] {
  const found = tokens.flatMap((token) => saidClauseAt(tokens, token) ?? []);
  if (found.length === 0) return tokens;
  return withArcs(tokens, (_, token) => {
    const clause = found.find(({ that, subject, predicate }) => [that, subject, predicate].includes(token));
    if (clause === undefined) return token;
    const { that, subject, predicate, saying } = clause;
    if (token === that)
      return { ...token, upos: 'SCONJ', xpos: 'IN', head: predicate.index, relation: 'mark' };
    return token === subject
      ? { ...token, head: predicate.index, relation: 'nsubj' }
      : { ...token, head: saying.index, relation: 'ccomp' };
  });
}

function saidClauseAt(tokens: readonly Token[], that: Token): SaidClause | null {
  if (that.text.toLowerCase() !== 'that' || that.relation !== 'det' || that.head < that.index) return null;
  const [saying, subject] = [tokens[that.index - 1], tokens[that.head]];
  if (saying?.upos !== 'VERB' || !saysClause(saying.lemma) || !/^NNP?S$/.test(subject.xpos)) return null;
  const verb = tokens.find((token) => token.index > subject.index && isFinite(token));
  if (verb === undefined) return null;
  const predicate = /^(?:cop|aux)/.test(verb.relation) ? tokens[verb.head] : verb;
  const isFree = predicate.index >= verb.index && !isOver(tokens, predicate, saying);
  const hasOwn = tokens.some(
    (token) => token !== subject && token.head === predicate.index && token.relation.startsWith('nsubj'),
  );
  return isFree && !hasOwn ? { that, subject, predicate, saying } : null;
}

/** Whether one token hangs below another in the tree. */
function isOver(tokens: readonly Token[], above: Token, below: Token): boolean {
  for (let at: Token | undefined = below, steps = 0; at !== undefined && steps < tokens.length; steps += 1) {
    if (at === above) return true;
    at = tokens[at.head];
  }
  return false;
}
