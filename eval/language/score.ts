import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadModels } from '../../src/pipeline/models.ts';
import { loadNamed, loadTreebanks } from '../../training/treebank-files.ts';
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
 * Scores the shipped models on all English `-dev` and `-test` name files of a folder; null where it has none.
 *
 * The dev file that the shipped model has learnt from scores too well: `training/main.ts` reports it held out.
 */
export function scoreNames(folder: string): NameScore | null {
  const inner = treebankFolder(folder);
  const sentences = [...loadNamed(inner, 'dev'), ...loadNamed(inner, 'test')];
  return sentences.length === 0 ? null : scoreNamed(loadModels(), sentences);
}
