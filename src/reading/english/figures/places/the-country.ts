import type { LocalActor } from '../../../../model/actor.ts';
import type { Place } from '../../../../model/place.ts';
import { stateOf } from '../../../../world/states.ts';
import { anyOf } from '../../../../model/word-pattern.ts';
import { placePrepositions } from '../../lexicon/place-words.ts';
import { formsOf } from '../../lexicon/verb-forms.ts';
import type { FigureContext } from '../figure-context.ts';
import { clauseEdge } from './by-words.ts';

const behind = new RegExp(
  String.raw`^[^,;]*?\b(?:${anyOf([...placePrepositions, ...formsOf(['flee', 'leave'])])})\s+the\s+country\b`,
  'i',
);

/**
 * The state that "the country" means, the only one named before it here or in the last sentence: "4 million people have fled the
 * country", "nine banks in the country"; null for none or several.
 */
export function theCountry({ rest, mentions, findings, sentence, finding }: FigureContext): Place | null {
  const found = behind.exec(rest);
  if (!found || found[0].length > 90 || clauseEdge.test(found[0])) return null;
  const namedIn = (index: number, end: number): readonly LocalActor[] => {
    const named = mentions.in(index).filter(({ span }) => span.end <= end);
    return [...new Set(named.flatMap(({ actor }) => findings.actors[actor] ?? []))].filter(
      ({ type }) => type === 'state',
    );
  };
  const here = namedIn(sentence.index, finding.span.start);
  const states = here.length > 0 ? here : namedIn(sentence.index - 1, finding.span.start);
  const state = states.length === 1 && states[0].country !== null ? stateOf(states[0].country) : null;
  return state && { name: state.name, country: state.code, lat: null, lon: null };
}
