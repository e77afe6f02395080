import { LEFT, RIGHT, arcOf, attach, isOpen, move } from '../src/language/arc-eager.ts';
import { createArcFeatures, labelTemplates, readArcAtoms } from '../src/language/label-features.ts';
import { createStepFeatures, readParseAtoms } from '../src/language/parse-features.ts';
import { parseTemplates } from '../src/language/parse-templates.ts';
import { createParseState, startParse } from '../src/language/parse-state.ts';
import type { ParseState } from '../src/language/parse-state.ts';
import { hashFeatures } from '../src/language/templates.ts';
import { copyWords, createWordColumns } from '../src/language/word-columns.ts';
import { scoreClasses } from './class-scores.ts';
import { costsOf } from './oracle.ts';
import { lessonOf } from './parser-lesson.ts';
import type { Lesson, ParserPlan, TaggedSentence } from './parser-lesson.ts';
import { average, correct, createPerceptron } from './perceptron.ts';
import type { Perceptron } from './perceptron.ts';
import { createRandom, shuffle } from './shuffle.ts';

/** A parser as training leaves it. */
export interface TrainedParser {
  readonly transitions: Float32Array;
  readonly labels: Float32Array;
}

interface Learner {
  readonly plan: ParserPlan;
  readonly state: ParseState;
  readonly transitions: Perceptron;
  readonly labels: Perceptron;
  readonly step: ReturnType<typeof createStepFeatures>;
  readonly arc: ReturnType<typeof createArcFeatures>;
  readonly random: () => number;
  readonly costs: Int32Array;
  readonly actionScores: Float32Array;
  readonly labelScores: Float32Array;
  round: number;
}

/** Longest sentence that is learnt from, in words. */
const longest = 250;

/** Trains transitions with a dynamic oracle (Goldberg and Nivre 2013), and labels on the arcs that are right. */
export function trainParser(sentences: readonly TaggedSentence[], plan: ParserPlan): TrainedParser {
  const lessons = sentences
    .filter(({ sentence }) => sentence.forms.length <= longest)
    .map((tagged) => lessonOf(tagged, plan));
  const learner = createLearner(plan);
  for (let round = 0; round < plan.transitions.rounds; round++) {
    learner.round = round;
    shuffle(lessons, learner.random);
    for (const lesson of lessons) learnTree(learner, lesson);
  }
  return { transitions: average(learner.transitions), labels: average(learner.labels) };
}

function createLearner(plan: ParserPlan): Learner {
  const width = plan.labels.length;
  return {
    plan,
    state: createParseState(createWordColumns(longest + 2), longest),
    transitions: createPerceptron(plan.transitions.bits, 4),
    labels: createPerceptron(plan.labelBits, width),
    step: createStepFeatures(),
    arc: createArcFeatures(),
    random: createRandom(777),
    costs: new Int32Array(4),
    actionScores: new Float32Array(4),
    labelScores: new Float32Array(width),
    round: 0,
  };
}

function loadLesson({ state, plan }: Learner, { words, tags, gold }: Lesson): void {
  const count = gold.heads.length;
  copyWords(words, state.words, count);
  for (let at = 0; at < count; at++) {
    state.tags[at] = tags[at] + 1;
    state.parts[at] = plan.partOfTag[tags[at]];
  }
  startParse(state, count, plan.counted);
}

function learnTree(learner: Learner, lesson: Lesson): void {
  const { state, step, transitions, costs } = learner;
  loadLesson(learner, lesson);
  while (isOpen(state)) {
    costsOf(state, lesson.gold, costs);
    readParseAtoms(state, step.atoms);
    hashFeatures(parseTemplates, step.atoms, step.features);
    scoreClasses(transitions, step.features, learner.actionScores);
    const guess = bestAllowed(learner.actionScores, costs, Infinity);
    const right = bestAllowed(learner.actionScores, costs, leastCost(costs));
    if (guess !== right) correct(transitions, step.features, { right, wrong: guess });
    transitions.step++;
    const taken = learner.round >= 1 && learner.random() < 0.9 ? guess : right;
    if (taken === LEFT || taken === RIGHT) learnLabel(learner, lesson, taken);
    move(state, taken);
  }
}

function leastCost(costs: Int32Array): number {
  let least = Infinity;
  for (const cost of costs) if (cost >= 0 && cost < least) least = cost;
  return least;
}

function bestAllowed(scores: Float32Array, costs: Int32Array, limit: number): number {
  let best = -1;
  for (let at = 0; at < 4; at++) {
    if (costs[at] < 0 || costs[at] > limit) continue;
    if (best < 0 || scores[at] > scores[best]) best = at;
  }
  return best;
}

function learnLabel(learner: Learner, { gold, unlifted }: Lesson, transition: number): void {
  const { state, arc, labels, labelScores } = learner;
  const drawn = arcOf(state, transition);
  if (drawn === null) return;
  if (drawn.head === state.count) return attach(state, drawn, learner.plan.labels.indexOf('root'));
  readArcAtoms(state, drawn, arc.atoms);
  hashFeatures(labelTemplates, arc.atoms, arc.features);
  scoreClasses(labels, arc.features, labelScores);
  let guess = 0;
  for (let at = 1; at < labelScores.length; at++) if (labelScores[at] > labelScores[guess]) guess = at;
  const right = gold.labels[drawn.dependent];
  if (gold.heads[drawn.dependent] === drawn.head && unlifted[drawn.dependent] === 1) {
    if (guess !== right) correct(labels, arc.features, { right, wrong: guess });
    labels.step++;
    if (learner.round === 0) guess = right;
  }
  attach(state, drawn, guess);
}
