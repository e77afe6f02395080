import { distinctParties } from '../actors/whom/distinct-parties.ts';
import { isNameless } from '../../../model/nameless.ts';
import type { Ruled } from '../../mechanics/rule-card.ts';
import type { Annotated } from '../../../model/annotated.ts';
import type { Party } from '../../../model/actor.ts';
import type { CommitmentClaim, Status } from '../../../model/claim.ts';
import type { ArticleContext } from '../actors/article-context.ts';
import type { StatementFinding } from '../statements/make-statements.ts';
import type { Scene } from '../grammar/scene.ts';
import { voices } from '../statements/speaker-at.ts';
import { spanOf } from '../statements/draft.ts';
import { commitmentByAdjective } from './rules/by-adjective.ts';
import { listHead, listItem, startsListItem, type ListHead } from './rules/by-list.ts';
import { commitmentByModal } from './rules/by-modal.ts';
import { commitmentByNoun } from './rules/by-noun.ts';
import { commitmentByPassive } from './rules/by-passive.ts';
import { commitmentBySignedPaper } from './rules/by-signed-paper.ts';
import { commitmentBySigning } from './rules/by-signing.ts';
import { commitmentByVerb } from './rules/by-verb.ts';
import { receiversOf } from './receivers.ts';
import type { CommitmentDraft, CommitmentRule, Scope } from './scope.ts';
import { sidesOf } from './sides.ts';
import { speakersByPlace } from './speakers-by-place.ts';
import { conditionOf, dueOf, quantityOf } from './terms.ts';
import { towardsOf } from './towards.ts';
import { withCue } from './with-cue.ts';
import { citationOf } from '../../mechanics/citation.ts';

/** The rules in order; a later rule does not repeat an undertaking that an earlier one found. */
const rules: readonly CommitmentRule[] = [
  commitmentByAdjective,
  commitmentByVerb,
  commitmentBySigning,
  commitmentBySignedPaper,
  commitmentByNoun,
  commitmentByModal,
  commitmentByPassive,
];

/** Most parties kept as bound by, or as receivers of, one undertaking; the rest of a longer list is left out. */
const mostParties = 60;

function repeats(draft: CommitmentDraft, before: readonly CommitmentDraft[]): boolean {
  return before.some(
    (other) =>
      (draft.anchor === other.anchor ||
        (draft.anchor >= other.action.start && draft.anchor < other.action.end)) &&
      draft.by.some((one) => other.by.some((party) => party.actor === one.actor)),
  );
}

/**
 * The undertakings of each sentence, in text order.
 *
 * Each rule goes through all sentences before the next begins, so that its code and word lists stay in the processor's cache.
 */
function draftsOf(scopes: readonly Scope[]): readonly (readonly CommitmentDraft[])[] {
  const found: CommitmentDraft[][] = scopes.map(() => []);
  for (const rule of rules) {
    for (const [at, scope] of scopes.entries()) addDrafts(rule, scope, found[at]);
  }
  return found.map((drafts) => drafts.toSorted((a, b) => a.anchor - b.anchor));
}

function addDrafts(rule: CommitmentRule, scope: Scope, found: CommitmentDraft[]): void {
  for (const token of scope.scene.tokens) {
    const draft = rule(scope, token.index);
    if (draft !== null && !repeats(draft, found)) found.push(draft);
  }
}

/** The status of an undertaking: "alleged" where somebody of another country says it ("Lima said Quito would pay"), else "happened". */
function statusOf(scope: Scope, draft: CommitmentDraft): Status {
  const speaker =
    scope.voiceAt(scope.scene.sentence.index, scope.scene.tokens[draft.anchor].span.start)?.speaker ?? null;
  if (speaker === null || draft.by.some((one) => one.actor === speaker.actor)) return 'happened';
  const countryOf = (party: Party): string | null =>
    scope.context.findings.actors[party.actor]?.country ?? null;
  const country = countryOf(speaker);
  return country !== null && draft.by.some((one) => countryOf(one) === country) ? 'happened' : 'alleged';
}

/** Whether an action has at least two words; the "to:" that opens a list has one. */
function saysSomething(action: string): boolean {
  return action.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length >= 2;
}

/** The action without its quotation marks where their number is odd; unchanged where it is even. */
function withoutLooseMark(action: string): string {
  const marks = action.match(/["“”]/gu)?.length ?? 0;
  return marks % 2 === 1 ? action.replaceAll(/,?["“”]/gu, '') : action;
}

/** Whether a party is among those bound, or is the state of one of them. */
function isBound({ context }: Scope, { by }: CommitmentDraft, { actor }: Party): boolean {
  const { actors } = context.findings;
  const { type, country } = actors[actor];
  return by.some(
    (one) =>
      one.actor === actor || (type === 'state' && country !== null && actors[one.actor].country === country),
  );
}

function claimFrom(
  annotated: Annotated,
  scope: Scope,
  draft: CommitmentDraft,
): readonly Ruled<CommitmentClaim>[] {
  const { scene, context } = scope;
  // "Officials said they would": a party with no name and no country is left out.
  const bound = distinctParties(draft.by).filter(({ actor }) => !isNameless(context.findings.actors[actor]));
  const [first, ...rest] = bound.slice(0, mostParties);
  const action = spanOf(scene, withCue(scene, draft.anchor, draft.action));
  const words = { start: Math.min(draft.anchor, draft.action.start), end: draft.action.end };
  const receivers = distinctParties([
    ...draft.to,
    ...receiversOf(scope, words),
    ...towardsOf(scope, draft.action),
  ]).filter((party) => !isBound(scope, draft, party));
  const undertaken = spanOf(scene, draft.action);
  if (first === undefined || !saysSomething(context.text.slice(undertaken.start, undertaken.end))) return [];
  return [
    {
      kind: 'commitment',
      status: statusOf(scope, draft),
      citations: [citationOf(annotated, scene.sentence)],
      rule: draft.rule,
      by: [first, ...rest],
      to: receivers.slice(0, mostParties),
      action: withoutLooseMark(context.text.slice(action.start, action.end)),
      quantity: quantityOf(context.quantitiesIn(scene.sentence.index), action),
      due: dueOf(context.setting, { scene, action }),
      condition: conditionOf(scene, draft.anchor),
      stage: draft.stage,
    },
  ];
}

/** The list that a sentence belongs to: it ends with the first block behind its head that is no list item. */
function listAround(annotated: Annotated, scene: Scene, open: ListHead | null): ListHead | null {
  if (open === null || scene.sentence.block === open.block) return open;
  return annotated.article.blocks[scene.sentence.block]?.kind === 'list-item' ? open : null;
}

/**
 * Makes the commitments of an article, in text order: who undertakes what, how much, by when and on what condition.
 *
 * A wish, a forecast, a description or a demand on others is no commitment.
 */
export function makeCommitments(
  context: ArticleContext,
  statements: readonly StatementFinding[],
): readonly Ruled<CommitmentClaim>[] {
  const { annotated } = context;
  const voiceAt = voices(statements);
  const speakersBy = speakersByPlace(statements);
  const sides = sidesOf(context);
  const scopes = context.scenes.map((scene): Scope => ({ context, scene, voiceAt, speakersBy, sides }));
  const items = itemsOf(annotated, scopes);
  const plain = scopes.filter((_, at) => items[at] === null);
  const drafts = new Map(draftsOf(plain).map((those, at) => [plain[at], those]));
  return scopes.flatMap((scope, at) => {
    const item = items[at];
    const those = item === null ? (drafts.get(scope) ?? []) : [item];
    return those.flatMap((draft) => claimFrom(annotated, scope, draft));
  });
}

/** For each sentence what it undertakes as an item of a list; null where it is none. */
function itemsOf(annotated: Annotated, scopes: readonly Scope[]): readonly (CommitmentDraft | null)[] {
  let list: ListHead | null = null;
  return scopes.map((scope) => {
    const { scene } = scope;
    list = listAround(annotated, scene, list);
    const item = list !== null && startsListItem(annotated, scene) ? listItem(scene, list) : null;
    list = listHead(scope) ?? list;
    return item;
  });
}
