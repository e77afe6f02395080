import type { Sentence } from '../../src/model/annotated.ts';
import { loadModels } from '../../src/pipeline/models.ts';
import { propositionAt } from '../../src/reading/english/propositions/propositions.ts';
import { loadFrameRoles, loadRoleSentences } from '../roles/load.ts';
import { ownSentences } from '../roles/own-sentence.ts';
import { goldSentence } from '../roles/role-sentences.ts';
import type { RoleSentence } from '../roles/role-sentences.ts';
import { scoreRoles, sharesOf, sumOf } from '../roles/score.ts';
import type { RoleFinder, RoleScore, RoleTask, RolesScore } from '../roles/score.ts';
import { eventsFinder, statementsFinder } from '../roles/todays-finders.ts';
import { percent } from '../row.ts';
import type { Measure, Row } from '../row.ts';

type Parsed = (sentence: RoleSentence) => Sentence;

/** The sentences with our tags and trees, and with the treebank's; null where there are none. */
function tasksOf(data: string | null): { readonly own: RoleTask; readonly gold: RoleTask } | null {
  const sentences = data === null ? null : loadRoleSentences(data);
  if (data === null || sentences === null) return null;
  const frames = loadFrameRoles(data);
  const read = ownSentences(loadModels());
  const task = (parsed: Parsed): RoleTask => ({ sentences, frames, parsed });
  return {
    own: task(({ treebank }) => read(treebank)),
    gold: task(({ treebank }) => goldSentence(treebank)),
  };
}

function f1Of(key: string, score: RoleScore, { predicates }: RolesScore): Measure {
  return { key: `roles.${key}-f1`, value: percent(sharesOf(score).f1, 1), unit: '%', of: predicates };
}

const propositionsFinder: RoleFinder = (tree, predicate) => propositionAt(tree, predicate).roles;
const finders: Readonly<Record<string, RoleFinder>> = { events: eventsFinder, statements: statementsFinder };

const propositions: Row = {
  what: 'who did what to whom',
  bestKnown: 'supervised systems about 85',
  aims: { 'roles.f1': 88 },
  measure: async (data) => {
    const tasks = tasksOf(data);
    if (tasks === null) return null;
    const score = scoreRoles(tasks.own, propositionsFinder);
    const { predicates, roles } = score;
    const shares = Object.entries(sharesOf(sumOf(Object.values(roles))));
    return [
      ...shares.map(([name, share]) => ({
        key: `roles.${name}`,
        value: percent(share, 1),
        unit: '%',
        of: predicates,
      })),
      ...Object.entries(roles).map(([role, counts]) => f1Of(role, counts, score)),
    ];
  },
};

const byKindOfClaim: Row = {
  what: 'who did what to whom, by kind of claim',
  bestKnown: '',
  aims: {},
  gated: false,
  measure: async (data) => {
    const tasks = tasksOf(data);
    if (tasks === null) return null;
    const onGold = scoreRoles(tasks.gold, propositionsFinder);
    const claims = Object.entries(finders).flatMap(([name, finder]): readonly Measure[] => {
      const own = scoreRoles(tasks.own, finder);
      return [
        f1Of(name, sumOf(Object.values(own.roles)), own),
        f1Of(`${name}-agent`, own.roles.agent, own),
        f1Of(`${name}-patient`, own.roles.patient, own),
      ];
    });
    return [...claims, f1Of('propositions-on-gold-trees', sumOf(Object.values(onGold.roles)), onGold)];
  },
};

/** Roles of predicates: heads of PropBank's ARG0 and ARG1, partners and recipients, of marked verbs and nouns. */
export const roleRows: readonly Row[] = [propositions, byKindOfClaim];
