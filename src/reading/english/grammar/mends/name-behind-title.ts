import type { Token } from '../../../../model/annotated.ts';
import { withArcs } from './with-arcs.ts';

/** A name, and the title before it that "and" joins to another name. */
interface Titled {
  readonly title: Token;
  readonly name: Token;
}

/**
 * "Minister Ana Sosa and Chilean Ambassador to Fiji Luis Ruiz": a name behind a title that "and" joins on bears that title, where the
 * parser has made it a part of the name before.
 */
export function nameBehindTitle(tokens: readonly Token[]): readonly Token[] {
  const found = tokens.flatMap((token) => titledAt(tokens, token) ?? []).at(0);
  if (found === undefined) return tokens;
  const { title, name } = found;
  return withArcs(tokens, (_, token) => {
    if (token === name) return { ...token, head: title.head, relation: title.relation };
    if (token === title) return { ...token, head: name.index, relation: 'nmod:desc' };
    const isConjunction = token.head === title.index && token.relation === 'cc';
    const isOfName = token.head === name.head && token.relation === 'flat' && token.index > name.index;
    return isConjunction || isOfName ? { ...token, head: name.index } : token;
  });
}

/** The title that "and" joins between the head of a name and this part of it; null for none. */
function titledAt(tokens: readonly Token[], name: Token): Titled | null {
  if (name.relation !== 'flat') return null;
  const title = tokens.find(
    ({ head, relation, index }) =>
      head === name.head && relation === 'conj' && index > head && index < name.index,
  );
  const isJoined = tokens.some(({ head, relation }) => head === title?.index && relation === 'cc');
  return title === undefined || !isJoined ? null : { title, name };
}
