import type { RuleCard } from '../../../mechanics/rule-card.ts';
import {
  comingWords,
  commitmentNouns,
  commitmentVerbs,
  dealItemNouns,
  dealListNouns,
  dealNouns,
  supportNouns,
} from '../../lexicon/commitment-words.ts';
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
    'A line that ends in a colon and undertakes ("The Parties commit to:") or names deals to come ("the following orders:"), and the list items behind it, each its own.',
  example: 'Norway and Ghana agree to:\n\n- share flood data\n\n- hold a yearly exercise',
  mustNotMatch: 'The guests were: two mayors; a judge.',
};

/** Who a list of undertakings binds, from the line that opens it. */
export interface ListHead {
  readonly by: readonly Party[];
  readonly stage: CommitmentStage;
  /** How each item opens: with a verb, an infinitive behind "to:", or the noun of a deal. */
  readonly opens: 'verb' | 'infinitive' | 'deal';
  /** The block of the line; the list stands right behind it. */
  readonly block: number;
}

const longestItem = 120;
/** Tokens at the line's end, its colon included, that are searched for the word that undertakes. */
const reach = 14;

/** Reads a line that opens a list of undertakings; null for every other sentence. */
export function listHead(scope: Scope): ListHead | null {
  const { scene } = scope;
  if (scene.tokens.at(-1)?.text !== ':') return null;
  const deals = dealsHead(scope);
  if (deals !== null) return deals;
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
    const opens = scene.tokens.at(-2)?.text.toLowerCase() === 'to' ? 'infinitive' : 'verb';
    if (by.length > 0) return { by, stage: verb?.stage ?? 'pledged', opens, block: scene.sentence.block };
  }
  return null;
}

/**
 * The head of a list of deals to come, which binds the two or more who name them: "… welcome the coming deals between their companies,
 * including:"; null for none.
 */
function dealsHead(scope: Scope): ListHead | null {
  const { scene } = scope;
  const deals = scene.tokens.findLast(
    ({ lemma, upos, index }) => upos === 'NOUN' && dealListNouns.has(lemma) && isToCome(scene, index),
  );
  const verb = deals === undefined ? undefined : scene.tokens[deals.head];
  const { who } =
    verb === undefined ? { who: null } : subjectOf(scene.tree, verb.upos === 'VERB' ? verb.index : verb.head);
  const by = who === null ? [] : undertakers(scope, { sentence: scene.sentence.index, token: who });
  return by.length < 2 ? null : { by, stage: 'agreed', opens: 'deal', block: scene.sentence.block };
}

function isToCome({ tokens }: Scene, noun: number): boolean {
  return tokens.slice(Math.max(0, noun - 4), noun).some(({ text }) => comingWords.has(text.toLowerCase()));
}

/** "Purchase of copper", "Capital fund investments": the noun of a deal among the first words, before any verb. */
function opensWithDeal({ tokens }: Scene): number | null {
  const end = tokens.findIndex(
    ({ upos, xpos }) => upos === 'ADP' || upos === 'AUX' || /^VB[DZP]$/.test(xpos),
  );
  const phrase = tokens.slice(0, end === -1 ? 5 : Math.min(end, 5));
  const noun = phrase.findLast(({ upos }) => upos === 'NOUN' || upos === 'PROPN');
  // "The purchase was late" tells of a purchase and is no entry of a list.
  if (noun === undefined || (end !== -1 && tokens[end].upos !== 'ADP')) return null;
  return dealItemNouns.has(noun.lemma.toLowerCase()) ? noun.index : null;
}

/** Where the words of an item begin, behind its dash or number. */
function firstWord({ tokens }: Scene): number {
  return Math.max(
    0,
    tokens.findIndex(({ upos }) => upos !== 'PUNCT' && upos !== 'SYM'),
  );
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

/** Whether a verb only says something and undertakes nothing: "reiterating", "welcoming". */
function onlySays(lemma: string): boolean {
  return isOfSpeech(lemma) && !commitmentVerbs.has(lemma);
}

/** Reads one list item under a head: it must open with a verb ("share flood data", "sharing …", "to share …"). */
export function listItem(scene: Scene, head: ListHead): CommitmentDraft | null {
  if (scene.tokens.length > longestItem) return null;
  if (head.opens === 'deal') return dealItem(scene, head);
  const verb = opensWithVerb(scene, head.opens === 'infinitive');
  if (verb === null || (scene.tokens[verb].xpos === 'VBG' && onlySays(scene.tokens[verb].lemma))) return null;
  const action = { start: verb, end: sentenceEnd(scene) };
  if (action.end <= action.start) return null;
  return { rule: commitmentListCard.name, anchor: verb, by: head.by, to: [], action, stage: head.stage };
}

function dealItem(scene: Scene, head: ListHead): CommitmentDraft | null {
  const noun = opensWithDeal(scene);
  const action = { start: firstWord(scene), end: sentenceEnd(scene) };
  if (noun === null || action.end <= noun) return null;
  return { rule: commitmentListCard.name, anchor: noun, by: head.by, to: [], action, stage: head.stage };
}
