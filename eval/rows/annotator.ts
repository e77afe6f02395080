import { createAnnotator } from '../../src/language/annotator.ts';
import type { Annotator } from '../../src/model/annotator.ts';
import { loadModels } from '../../src/pipeline/models.ts';

let loaded: Annotator | null = null;

/** Chancery's own annotator, loaded once a run. */
export function annotator(): Annotator {
  loaded ??= createAnnotator(loadModels());
  return loaded;
}
