import { actIs } from '../../../../model/acts.ts';
import { dependents } from '../../grammar/dependents.ts';
import { obliquesOf } from '../../grammar/obliques.ts';
import type { Tree } from '../../grammar/tree.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';
import { outcome, type Outcome } from '../../lexicon/event-frame.ts';
import { reprisals } from '../../lexicon/threatening-words.ts';
import { isHarm } from '../told/harm.ts';
import type { Clause } from './clause.ts';

const threat = outcome('THREATEN', 'threat');
const aims = new Set(['against', 'on', 'at', 'to', 'for']);

/** A vow that is a threat, with those at whom it is aimed. */
export interface VowedHarm {
  readonly outcome: Outcome;
  readonly recipients: readonly number[];
}

/**
 * The threat that a vow is: "vowed to retaliate against Lima", "is ready to crush Lima", "vowed revenge on Lima"; null for any other vow, and for what is no vow.
 */
export function vowedHarm(tree: Tree, { predicate, complements }: Clause, told: Outcome): VowedHarm | null {
  if (!actIs(told, 'threatening') || /^(?:not|never)$/i.test(tree.tokens[predicate + 1]?.text ?? ''))
    return null;
  const revenge = dependents(tree, predicate, ['obj']).filter((noun) => reprisals.has(lemmaAt(tree, noun)));
  const deeds = complements.filter((verb) => isHarm(tree, verb));
  if (revenge.length + deeds.length === 0) return null;
  const at = [...revenge, ...deeds, ...(revenge.length > 0 ? [predicate] : [])];
  const aimed = at
    .flatMap((word) => obliquesOf(tree, word))
    .filter(({ prepositions }) => prepositions.some((one) => aims.has(one)));
  const objects = deeds.flatMap((verb) => dependents(tree, verb, ['obj']));
  return { outcome: threat, recipients: [...objects, ...aimed.map(({ token }) => token)] };
}
