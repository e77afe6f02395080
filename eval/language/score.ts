import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadModels } from '../../src/pipeline/models.ts';
import { loadNamed, loadTreebanks } from '../../training/treebank-files.ts';
import { createAnnotator } from '../../src/language/annotator.ts';
import { loadCases, scoreCases, type CaseScore } from './case-score.ts';
import { scoreNamed, type NameScore } from './name-score.ts';
import { scoreSentences, type TreebankScore } from './treebank-score.ts';

/** Where the treebanks of a data folder stand: in `treebanks`, or in the folder itself. */
function treebankFolder(folder: string): string {
  const inner = join(folder, 'treebanks');
  return existsSync(inner) ? inner : folder;
}

/** Scores the shipped models on all English `-dev` and `-test` treebanks of a folder, on gold words; null where it has none. */
export function scoreTreebanks(folder: string): TreebankScore | null {
  const inner = treebankFolder(folder);
  const sentences = [...loadTreebanks(inner, 'dev'), ...loadTreebanks(inner, 'test')];
  return sentences.length === 0 ? null : scoreSentences(loadModels(), sentences);
}

/**
 * Scores the shipped models on all English `-test` name files of a folder; null where it has neither these nor `-dev` files.
 *
 * The shipped model has learnt from the dev file. Where that is all there is, the figures are those that training took
 * with it held out, as it wrote them down.
 */
export function scoreNames(folder: string): NameScore | null {
  const inner = treebankFolder(folder);
  const sentences = loadNamed(inner, 'test');
  if (sentences.length > 0) return scoreNamed(loadModels(), sentences);
  return loadNamed(inner, 'dev').length > 0 ? heldOutScore() : null;
}

function heldOutScore(): NameScore | null {
  const scores: unknown = JSON.parse(
    readFileSync(new URL('../../src/language/models/scores.json', import.meta.url), 'utf8'),
  );
  const names = typeof scores === 'object' && scores !== null && 'names' in scores ? scores.names : null;
  return isNameScore(names) ? names : null;
}

function isNameScore(value: unknown): value is NameScore {
  return (
    typeof value === 'object' &&
    value !== null &&
    'f1' in value &&
    typeof value.f1 === 'number' &&
    'gold' in value
  );
}

/** Scores the shipped models on our own sentences. */
export function scoreOwnCases(): CaseScore {
  return scoreCases(createAnnotator(loadModels()), loadCases());
}
