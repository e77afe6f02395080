import { createAnnotator } from '../language/annotator.ts';
import { characterMaps } from './character-maps.ts';
import { loadEventWeights } from './event-weights.ts';
import { loadGazetteer } from './gazetteer.ts';
import { loadModels } from './models.ts';
import { createReader } from './reader.ts';
import type { Reader } from './reader.ts';

/** Chancery's own reader, with the models and tables of the package. Throws `model-broken` where one is damaged. */
export function loadReader(): Reader {
  const knowledge = { gazetteer: loadGazetteer(), eventWeights: loadEventWeights() };
  return createReader(createAnnotator(loadModels()), knowledge, characterMaps());
}
