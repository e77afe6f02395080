import { largestByte, largestWeight } from '../src/language/weights.ts';
import type { Rounding } from './table-writer.ts';
import type { TrainingPlan } from './train-tagger.ts';

/** How a model is made. Every number was tried on the dev treebanks: docs/decisions/language-models.md. */
export interface ModelPlan {
  /** Name and version of the model. */
  readonly name: string;
  /** Number of invented sentences of news. */
  readonly news: number;
  readonly tagger: TrainingPlan;
  /** Folds of the tags that the parser learns from, and the rounds of each fold's tagger. */
  readonly folds: number;
  readonly foldRounds: number;
  readonly transitions: TrainingPlan;
  readonly labelBits: number;
  readonly names: TrainingPlan;
}

/** The plan of the model that is shipped. */
export const shippedPlan: ModelPlan = {
  name: 'chancery-english 3',
  news: 2000,
  tagger: { bits: 18, rounds: 4 },
  folds: 4,
  foldRounds: 3,
  transitions: { bits: 20, rounds: 8 },
  labelBits: 18,
  names: { bits: 19, rounds: 8 },
};

/** How the weights of each table become whole numbers. */
type TableRounding = Omit<Rounding, 'bits' | 'width'>;

/** Of the tagger, whose learner makes small weights. */
export const taggerRounding: TableRounding = { scale: 64, least: 0.1, largest: largestWeight };

/** Of the transitions. */
export const transitionRounding: TableRounding = { scale: 2, least: 1.6, largest: largestByte };

/** Of the labels. */
export const labelRounding: TableRounding = { scale: 4, least: 1.3, largest: largestWeight };

/** Of the names, whose learner makes small weights. */
export const nameRounding: TableRounding = { scale: 64, least: 0.06, largest: largestByte };
