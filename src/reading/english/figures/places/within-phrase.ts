import type { Token } from '../../../../model/annotated.ts';
import { populousNouns } from '../../lexicon/place-words.ts';
import { isBelow, pathUp } from '../../grammar/paths.ts';
import { prepositionOf } from '../../grammar/prepositions.ts';
import type { FigureContext } from '../figure-context.ts';
import { nearest, settingPrepositions, type Located, type PlaceRule } from './place-rule.ts';

/** The place inside the phrase of what is measured or counted: "6,000 Koreans in Busan", "Norway's cod stocks". */
export const withinPhrase: PlaceRule = ({ tree, anchor }, measured, located) => {
  for (const head of [measured.head, anchor]) {
    if (!head || head.upos === 'VERB') continue;
    const fit = placeOfPhrase(tree, head, located) ?? ofContainer(tree, head, located);
    if (fit) return fit;
  }
  return null;
};

/** The owner of the market or population that so many people are: "*Oman's* market of 4 million people"; null for none. */
function ofContainer(
  tree: FigureContext['tree'],
  head: Token,
  located: readonly Located[],
): Located['finding'] | null {
  const whole = prepositionOf(tree, head.index) === 'of' ? tree.tokens[head.head] : undefined;
  if (whole === undefined || !populousNouns.has(whole.lemma)) return null;
  const owner = located.find(({ token }) => token.head === whole.index && token.relation === 'nmod:poss');
  return owner?.finding ?? null;
}

/** The place that the phrase of the head is set in, else its owner's, else one behind "of". */
export function placeOfPhrase(
  tree: FigureContext['tree'],
  head: Token,
  located: readonly Located[],
): Located['finding'] | null {
  const near = located.filter(
    ({ token }) =>
      token.index !== head.index && isBelow(tree, token.index, head.index) && !crossesVerb(tree, token, head),
  );
  const linked = (fits: (link: string) => boolean): Located['finding'] | null =>
    nearest(
      near.filter(({ token }) => fits(linkOf(tree, token, head.index) ?? '')),
      head.index,
    );
  const owner = near.find(({ token }) => token.relation === 'nmod:poss' && token.head === head.index);
  return linked((link) => settingPrepositions.has(link)) ?? owner?.finding ?? linked((link) => link === 'of');
}

function crossesVerb(tree: FigureContext['tree'], token: Token, head: Token): boolean {
  const path = pathUp(tree, token.index);
  const between = path.slice(1, path.indexOf(head.index)).map((index) => tree.tokens[index]);
  const verb = between.find((step) => step?.upos === 'VERB');
  // "refugees living in Malta" are there; "firms linked to dredging in a bay" are not.
  return verb !== undefined && !(verb.relation.startsWith('acl') && token.head === verb.index);
}

/** The preposition before what a place owns, which is there too: "at *Fiji's* Tora harbour"; null where it owns what is measured. */
function linkOfOwned(tree: FigureContext['tree'], token: Token, head: number): string | null {
  const link = token.head === head ? null : prepositionOf(tree, token.head);
  return link !== null && settingPrepositions.has(link) ? link : null;
}

/** The preposition of the phrase through which the place hangs on the head. */
function linkOf(tree: FigureContext['tree'], token: Token, head: number): string | null {
  if (token.relation === 'nmod:poss') return linkOfOwned(tree, token, head);
  const own = prepositionOf(tree, token.index);
  if (own && own !== 'of') return own;
  const through = pathUp(tree, token.index).filter((index) => index !== head);
  const top = through.slice(0, through.indexOf(head) < 0 ? 3 : undefined).at(-1);
  return (top === undefined ? null : prepositionOf(tree, top)) ?? own;
}
