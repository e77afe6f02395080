import { isNameless } from '../../../model/nameless.ts';
import type { CommitmentClaim, DeedClaim } from '../../../model/claim.ts';
import type { Ruled, RuleCard } from '../../mechanics/rule-card.ts';
import { citationOf } from '../../mechanics/citation.ts';
import { distinctParties } from '../actors/whom/distinct-parties.ts';
import type { ArticleContext } from '../actors/article-context.ts';
import { voices } from '../statements/speaker-at.ts';
import { spanOf } from '../statements/draft.ts';
import type { StatementFinding } from '../statements/make-statements.ts';
import { deedAt, type DeedDraft } from './deed-at.ts';
import { receiversOf } from './receivers.ts';
import { undertakers, type Scope } from './scope.ts';
import { sidesOf } from './sides.ts';
import { speakersByPlace } from './speakers-by-place.ts';
import { quantityOf } from './terms.ts';

/** For docs/rules.md. */
export const deedCards: readonly RuleCard<'deed'>[] = [
  {
    name: 'deed-done',
    kind: 'deed',
    pattern:
      'Somebody did a whole thing as it may have been undertaken: gave, built, freed, lifted, withdrew, ratified, bought; past or perfect, active, of one who is known.',
    example: 'Kenya delivered four ferries to Malawi on Friday.',
    mustNotMatch: 'Kenya delivered the first of four ferries to Malawi on Friday.',
  },
  {
    name: 'deed-failed',
    kind: 'deed',
    pattern: 'Somebody failed to do such a thing.',
    example: 'Kenya has failed to deliver the ferries to Malawi.',
    mustNotMatch: 'Kenya has yet to deliver the ferries to Malawi.',
  },
  {
    name: 'deed-kept',
    kind: 'deed',
    pattern: 'Words that an undertaking was kept or broken, which tell what it was.',
    example: 'Kenya kept its promise to deliver four ferries to Malawi.',
    mustNotMatch: 'Kenya renewed its promise to deliver four ferries to Malawi.',
  },
];

/** The deeds of an article, in text order: what was done or left undone that somebody may have undertaken. */
export function makeDeeds(
  context: ArticleContext,
  { statements, commitments }: Told,
): readonly Ruled<DeedClaim>[] {
  const [voiceAt, speakersBy, sides] = [voices(statements), speakersByPlace(statements), sidesOf(context)];
  const done = context.scenes.flatMap((scene) => {
    const scope: Scope = { context, scene, voiceAt, speakersBy, sides };
    return scene.tokens.flatMap(({ index }) => {
      const draft = deedAt(scene, index);
      return draft === null ? [] : claimFrom(scope, draft);
    });
  });
  return [...done, ...commitments.flatMap(keptOrBroken)];
}

/** What the other rooms have read of the article. */
interface Told {
  readonly statements: readonly StatementFinding[];
  readonly commitments: readonly CommitmentClaim[];
}

function claimFrom(scope: Scope, draft: DeedDraft): readonly Ruled<DeedClaim>[] {
  const { scene, context } = scope;
  const { actors } = context.findings;
  const sentence = scene.sentence.index;
  const doers = undertakers(scope, { sentence, token: draft.who });
  const [first, ...rest] = distinctParties(doers).filter(({ actor }) => !isNameless(actors[actor]));
  if (first === undefined || rest.length > 1) return [];
  const action = spanOf(scene, draft.action);
  return [
    {
      kind: 'deed',
      status: 'happened',
      citations: [citationOf(context.annotated, scene.sentence)],
      rule: draft.rule,
      by: [first, ...rest],
      to: receiversOf(scope, draft.action),
      action: context.text.slice(action.start, action.end),
      quantity: quantityOf(context.quantitiesIn(sentence), action),
      outcome: draft.outcome,
      basis: 'implied',
    },
  ];
}

/** The deed of a commitment that the text itself calls kept or broken ("kept its promise to …"); empty for any other stage. */
function keptOrBroken(told: CommitmentClaim): readonly Ruled<DeedClaim>[] {
  const { stage, status, citations, by, to, action, quantity } = told;
  if (stage !== 'fulfilled' && stage !== 'broken') return [];
  const fields = { status, citations, by, to, action, quantity, outcome: stage } as const;
  return [{ kind: 'deed', rule: 'deed-kept', basis: 'stated', ...fields }];
}
