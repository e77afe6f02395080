import type { Token } from '../../../../model/annotated.ts';
import { withArcs } from './with-arcs.ts';

/** Between the modal and its verb stand no more tokens than these. */
const farthest = 9;

/** A modal with the verb that it helps, behind what stands between two commas. */
interface Parted {
  readonly modal: Token;
  readonly verb: Token;
  /** The word inside the commas that the parser took for the predicate. */
  readonly inner: Token;
}

/**
 * "Ghana will, among other steps, adopt a ban": where the parser hangs the modal and its subject on what stands between the commas, both go
 * to the bare verb behind them, and what stands between goes under that verb.
 */
export function partedModal(tokens: readonly Token[]): readonly Token[] {
  const parted = tokens.flatMap((token) => partedAt(tokens, token) ?? []);
  const [first] = parted;
  return first === undefined ? tokens : withArcs(tokens, (_, token) => arcOf(token, first));
}

function partedAt(tokens: readonly Token[], modal: Token): Parted | null {
  if (modal.xpos !== 'MD' || tokens[modal.index + 1]?.text !== ',') return null;
  const closing = tokens.find(
    ({ text, index }) => text === ',' && index > modal.index + 1 && index <= modal.index + farthest,
  );
  if (closing === undefined) return null;
  const next = tokens[closing.index + 1]?.upos === 'ADV' ? closing.index + 2 : closing.index + 1;
  const verb = tokens[next];
  const inner = tokens[modal.head];
  if (verb?.xpos !== 'VB' || inner === undefined || inner === verb) return null;
  const isBetween = inner.index > modal.index && inner.index < closing.index;
  return isBetween ? { modal, verb, inner } : null;
}

function arcOf(token: Token, { modal, verb, inner }: Parted): Token {
  if (token === verb)
    return inner.head === verb.index ? token : { ...token, head: inner.head, relation: inner.relation };
  if (token === inner) return { ...token, head: verb.index, relation: 'obl' };
  const isOutside = token.index <= modal.index || token.index > verb.index;
  return token.head === inner.index && isOutside ? { ...token, head: verb.index } : token;
}
