import type { Token } from '../../../../model/annotated.ts';
import type { Place } from '../../../../model/place.ts';
import type { Findings, PlaceFinding } from '../../../mechanics/findings.ts';
import { stateOfAdjective } from '../../../../world/state-adjectives.ts';
import { stateOf } from '../../../../world/states.ts';
import { dependentTokens } from '../../grammar/dependents.ts';
import { headOfSpan } from '../../grammar/head-of-span.ts';
import { verbAbove } from '../../grammar/paths.ts';
import { prepositionOf } from '../../grammar/prepositions.ts';
import type { Scene } from '../../grammar/scene.ts';
import type { Tree } from '../../grammar/tree.ts';
import { calamities, foughtNouns, warNouns } from '../../lexicon/calamity-nouns.ts';
import { strikeNouns } from '../../lexicon/place-words.ts';
import { isHappening } from '../parts/happening.ts';
import { settingPrepositions, type Located } from './place-rule.ts';
import { placeOfPhrase } from './within-phrase.ts';

/** Where the happenings of the article were; null where it does not say, or tells of several. */
export interface Whereabouts {
  /** Of one happening. */
  readonly of: (happening: Token) => Place | null;
  /** Of all that the article tells, where they were in one state; null where in several, or none is told. */
  readonly ofAll: Place | null;
}

/** A place that the article gives a happening. */
type ToldPlace = Pick<PlaceFinding, 'place' | 'kind'>;

/** The word that a happening is filed under: "war" for all words of war, since "the conflict" is the war told before; else its lemma. */
export function classOfHappening({ text, lemma }: Token): string {
  const written = text.toLowerCase();
  const word = foughtNouns.has(written) ? written : lemma.toLowerCase();
  return warNouns.has(word) || foughtNouns.has(word) ? 'war' : word;
}

/**
 * Finds where the happenings of an article were: "the crash in Suva", "a plane crashed in Fiji", "Fiji's civil war". A noun whose
 * happenings were in two places gets none. Linear in the article.
 */
export function whereaboutsOf(scenes: readonly Scene[], findings: Findings): Whereabouts {
  const bySentence = Map.groupBy(findings.places, (place) => place.sentence);
  const told = new Map<string, ToldPlace[]>();
  for (const { sentence, tree } of scenes) {
    const located = locatedIn(tree, bySentence.get(sentence.index) ?? []);
    for (const token of tree.tokens) {
      const place = isTold(token) ? placeOfHappening(tree, token, located) : null;
      if (place) keep(told, classOfHappening(token), place);
    }
  }
  return {
    of: (happening) => only(told.get(classOfHappening(happening)) ?? []),
    ofAll: sceneOf([...told].flatMap(([word, places]) => (harms(word) ? places : []))),
  };
}

/** Whether a happening of this word kills or hurts: a crash, a war, a raid; a meeting does not. */
export function harms(word: string): boolean {
  return calamities.has(word) || warNouns.has(word) || strikeNouns.includes(word);
}

function keep(told: Map<string, ToldPlace[]>, happening: string, place: ToldPlace): void {
  const places = told.get(happening);
  if (places) places.push(place);
  else told.set(happening, [place]);
}

/** Places with the tokens that head them. */
function locatedIn(tree: Tree, places: readonly PlaceFinding[]): readonly Located[] {
  return places.flatMap((finding) => {
    const token = headOfSpan(tree, finding.span);
    return token ? [{ finding, token }] : [];
  });
}

/** Whether a token is a noun of a happening, or the verb of one: "crashed". */
export function isTold(token: Token): boolean {
  const tells = isHappening(token) || (token.upos === 'VERB' && calamities.has(token.lemma));
  return tells && !foughtNouns.has(token.text.toLowerCase());
}

/** The place of a happening: that of its phrase, of the verb that it is the subject of, or of the verb that tells it; null for none. */
function placeOfHappening(tree: Tree, token: Token, located: readonly Located[]): ToldPlace | null {
  if (token.upos === 'VERB') return besideVerb(tree, token, located);
  if (warNouns.has(token.lemma)) return placeOfWar(tree, token, located);
  const own = placeOfPhrase(tree, token, located);
  if (own) return own;
  const compound = compoundOf(token, located);
  if (compound) return compound;
  const verb = token.relation.startsWith('nsubj') ? verbAbove(tree, token.index) : null;
  return verb && besideVerb(tree, verb, located);
}

/** The place that modifies the noun of a happening: "the Suva blast"; null for none. */
function compoundOf({ index }: Token, located: readonly Located[]): PlaceFinding | null {
  return located.find(({ token }) => token.relation === 'compound' && token.head === index)?.finding ?? null;
}

/** The state or region of a war ("the Fijian civil war"); null for a town, near which only a battle of it is fought. */
function placeOfWar(tree: Tree, token: Token, located: readonly Located[]): ToldPlace | null {
  const place = besideWar(tree, token, located);
  if (place) return place.kind === 'country' || place.kind === 'region' ? place : null;
  const words = dependentTokens(tree, token.index, ['amod', 'compound']);
  const codes = words.flatMap(({ text }) => stateOfAdjective(text) ?? []);
  const state = isWithin(tree, token) && codes.length === 1 ? stateOf(codes[0]) : null;
  return state && { place: { name: state.name, country: state.code, lat: null, lon: null }, kind: 'country' };
}

/**
 * The place in the phrase of a war: its owner only for a civil war or a conflict, since "Russia's war" may be fought elsewhere; null for
 * none.
 */
function besideWar(tree: Tree, token: Token, located: readonly Located[]): PlaceFinding | null {
  const place = placeOfPhrase(tree, token, located);
  const owner = dependentTokens(tree, token.index, ['nmod:poss'])[0];
  if (place && !(owner && located.some((one) => one.token === owner && one.finding === place))) return place;
  return isWithin(tree, token) ? (place ?? compoundOf(token, located)) : null;
}

function isWithin(tree: Tree, { index, lemma }: Token): boolean {
  return (
    lemma === 'conflict' ||
    dependentTokens(tree, index, ['amod', 'compound']).some((one) => one.lemma === 'civil')
  );
}

function besideVerb(tree: Tree, verb: Token, located: readonly Located[]): PlaceFinding | null {
  const beside = dependentTokens(tree, verb.index, ['obl']).map(({ index }) => index);
  const set = located.find(
    ({ token }) =>
      beside.includes(token.index) && settingPrepositions.has(prepositionOf(tree, token.index) ?? ''),
  );
  return set?.finding ?? null;
}

/** The one place of all the harm that an article tells; null where it gives fewer than two places, since one may be an aside. */
function sceneOf(places: readonly ToldPlace[]): Place | null {
  return places.length < 2 ? null : only(places);
}

/** The one place of all tellings: the state where one names it and the others lie in it, else the one name. */
function only(places: readonly ToldPlace[]): Place | null {
  const names = new Set(places.map(({ place }) => place.name));
  if (names.size === 1) return places[0]?.place ?? null;
  const countries = new Set(places.map(({ place }) => place.country));
  if (countries.size !== 1 || countries.has(null)) return null;
  return places.find(({ kind }) => kind === 'country')?.place ?? null;
}
