import type { Token } from '../../../../model/annotated.ts';
import { withArcs } from './with-arcs.ts';

/**
 * "called on them to build *and maintain* a road", "asked them to keep working *and contributing*": a verb joined to one in the past has its
 * form; in the form of another verb between the two it is joined to that one.
 */
export function lowerConjunct(tokens: readonly Token[]): readonly Token[] {
  return withArcs(tokens, (_, token) => {
    const partner = partnerOf(tokens, token);
    return partner === null ? token : { ...token, head: partner.index, xpos: partner.xpos };
  });
}

const base: ReadonlySet<string> = new Set(['VB', 'VBP']);

/** The nearest verb of the same form between a conjunct and the past verb that it is joined to; null where the conjunct is in place. */
function partnerOf(tokens: readonly Token[], token: Token): Token | null {
  const { relation, xpos, upos, head, index } = token;
  const above = tokens[head];
  if (relation !== 'conj' || upos !== 'VERB' || above === undefined || above.upos !== 'VERB') return null;
  if (!(base.has(xpos) || xpos === 'VBG') || !/^VB[DZ]$/.test(above.xpos) || head > index) return null;
  if (hasOwn(tokens, token)) return null;
  const between = tokens.slice(head + 1, index);
  return between.findLast((one) => isOfForm(tokens, one, xpos) && isUnder(tokens, one, head)) ?? null;
}

/** A clause of its own: "called, and they maintain it". */
function hasOwn(tokens: readonly Token[], { index }: Token): boolean {
  return tokens.some((one) => one.head === index && /^(?:nsubj|aux|mark|cop|expl)/.test(one.relation));
}

function isOfForm(tokens: readonly Token[], one: Token, xpos: string): boolean {
  if (one.upos !== 'VERB') return false;
  if (xpos === 'VBG') return one.xpos === 'VBG' && one.relation !== 'amod';
  return one.xpos === 'VB' && tokens.some(({ head, xpos: tag }) => head === one.index && tag === 'TO');
}

function isUnder(tokens: readonly Token[], one: Token, top: number): boolean {
  let here = one.head;
  for (let steps = 0; here >= 0 && steps < 8; steps += 1) {
    if (here === top) return true;
    here = tokens[here]?.head ?? -1;
  }
  return false;
}
