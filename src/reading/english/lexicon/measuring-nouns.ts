import { wordSet } from '../../mechanics/word-list.ts';

/** Nouns and number words that only measure or group what stands after "of": "a round of talks", "a state of siege", "most of the men". */
export const measuringNouns: ReadonlySet<string> = wordSet(
  `state series round number set exchange tonne ton package lot group wave act kind barrage batch dozen hundred thousand million
   billion shipment part amount piece form total handful team copy couple type declaration imposition launch establishment creation
   formation commencement some many most all several few any none half one two three percent % majority rest`,
);
