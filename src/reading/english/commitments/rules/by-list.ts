import type { RuleCard } from '../../../mechanics/rule-card.ts';
import { commitmentNouns, commitmentVerbs, dealNouns, supportNouns } from '../../lexicon/commitment-words.ts';
import { isOfSpeech } from '../../lexicon/speech-verbs.ts';
import type { Party } from '../../../../model/actor.ts';
import type { Annotated } from '../../../../model/annotated.ts';
import type { CommitmentStage } from '../../../../model/claim.ts';
import type { Scene } from '../../grammar/scene.ts';
import { sentenceEnd } from '../../statements/content-end.ts';
import { subjectOf } from '../../grammar/subjects-of.ts';
import { modalOf } from '../../propositions/reality/modals.ts';
import { undertakers, type CommitmentDraft, type Scope } from '../scope.ts';

/** For docs/rules.md. */
export const commitmentListCard: RuleCard<'commitment'> = {
  name: 'commitment-list',
  kind: 'commitment',
  pattern:
    'A line that ends in a colon and undertakes ("The Parties commit to:"), and the list items behind it, each its own.',
  example: 'Norway and Ghana agree to:\n\n- share flood data\n\n- hold a yearly exercise',
  mustNotMatch: 'The guests were: two mayors; a judge.',
};

/** Who a list of undertakings binds, from the line that opens it. */
export interface ListHead {
  readonly by: readonly Party[];
  readonly stage: CommitmentStage;
  /** Whether the line ends in "to:", so that each item is an infinitive. */
  readonly isInfinitive: boolean;
  /** The block of the line; the list stands right behind it. */
  readonly block: number;
}

const longestItem = 120;
/** The word that undertakes stands so near to the colon. */
const reach = 14;

/** Reads a line that opens a list of undertakings; null for every other sentence. */
export function listHead(scope: Scope): ListHead | null {
  const { scene } = scope;
  if (scene.tokens.at(-1)?.text !== ':') return null;
  for (const token of scene.tokens.slice(-reach).toReversed()) {
    const isNoun =
      token.upos === 'NOUN' &&
      commitmentNouns.has(token.lemma) &&
      !dealNouns.has(token.lemma) &&
      !supportNouns.has(token.lemma);
    const verb = token.upos === 'VERB' ? commitmentVerbs.get(token.lemma) : undefined;
    const isModal =
      token.upos === 'VERB' && modalOf(scene.tree, token.index) === 'will' && scope.context.isOfficial;
    if (verb === undefined && !isModal && !isNoun) continue;
    const governor = isNoun ? Math.max(token.head, 0) : token.index;
    const { who } = subjectOf(scene.tree, governor);
    const by = who === null ? [] : undertakers(scope, { sentence: scene.sentence.index, token: who });
    const isInfinitive = scene.tokens.at(-2)?.text.toLowerCase() === 'to';
    if (by.length > 0)
      return { by, stage: verb?.stage ?? 'pledged', isInfinitive, block: scene.sentence.block };
  }
  return null;
}

function opensWithVerb(scene: Scene, isInfinitive: boolean): number | null {
  for (const token of scene.tokens.slice(0, 4)) {
    if (token.upos === 'VERB' && /^(?:VB|VBG|VBP)$/.test(token.xpos)) return token.index;
    // "agree to: share data": the tagger may take the bare verb for a noun.
    if (isInfinitive && /^NNP?$/.test(token.xpos)) return token.index;
    if (!/^(?:PUNCT|SYM|ADV|PART|NUM|X)$/.test(token.upos)) return null;
  }
  return null;
}

/** Whether this sentence begins a list item of the annotated article. */
export function startsListItem(annotated: Annotated, scene: Scene): boolean {
  const block = annotated.article.blocks[scene.sentence.block];
  return block?.kind === 'list-item' && scene.sentence.span.start - block.span.start < 6;
}

/** "reiterating", "welcoming": the item says something, it does nothing. */
function onlySays(lemma: string): boolean {
  return isOfSpeech(lemma) && !commitmentVerbs.has(lemma);
}

/** Reads one list item under a head: it must open with a verb ("share flood data", "sharing …", "to share …"). */
export function listItem(scene: Scene, head: ListHead): CommitmentDraft | null {
  const verb = scene.tokens.length > longestItem ? null : opensWithVerb(scene, head.isInfinitive);
  if (verb === null || (scene.tokens[verb].xpos === 'VBG' && onlySays(scene.tokens[verb].lemma))) return null;
  const action = { start: verb, end: sentenceEnd(scene) };
  if (action.end <= action.start) return null;
  return { rule: commitmentListCard.name, anchor: verb, by: head.by, to: [], action, stage: head.stage };
}
