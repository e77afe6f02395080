import { prepositionsOf } from '../grammar/prepositions.ts';
import { dependent, dependents } from '../grammar/dependents.ts';
import type { Tree } from '../grammar/tree.ts';
import { lemmaAt } from '../grammar/word-kinds.ts';
import { lightVerbs } from '../lexicon/light-verbs.ts';
import { rolesOfNoun } from '../lexicon/noun-roles.ts';
import type { NounRoles } from '../lexicon/noun-roles.ts';
import { isDay } from './days.ts';
import { draftRoles } from './draft-roles.ts';
import type { Put } from './draft-roles.ts';
import type { Roles } from './proposition.ts';
import { certainSubject } from '../grammar/certain-subject.ts';

/** A noun with what its words mean and what is known so far. */
interface Standing {
  readonly tree: Tree;
  readonly noun: number;
  readonly meaning: NounRoles;
  readonly roles: Roles;
  readonly put: Put;
}

/** Gives what stands round a noun of an event its roles. */
export function rolesAtNoun(tree: Tree, noun: number): Roles {
  const standing: Standing = { tree, noun, meaning: rolesOfNoun(lemmaAt(tree, noun)), ...draftRoles() };
  standing.put(standing.meaning.owner, ownerOf(tree, noun));
  placePhrases(standing);
  placeWordsBefore(standing);
  placeFromVerb(standing);
  return standing.roles;
}

/** The light verb that carries a noun: "launched" of "launched an attack" and "the attack that they launched"; -1 for none. */
export function carrierOf(tree: Tree, noun: number): number {
  const { relation, head } = tree.tokens[noun];
  if (relation === 'obj' && head >= 0 && lightVerbs.has(lemmaAt(tree, head))) return head;
  const clauses = dependents(tree, noun, ['acl:relcl']);
  return clauses.find((child) => lightVerbs.has(lemmaAt(tree, child))) ?? -1;
}

/** Whose it is: its possessor, or that of the noun that it is joined to: "your review and approval". */
function ownerOf(tree: Tree, noun: number): number {
  const own = dependent(tree, noun, ['nmod:poss']);
  const { relation, head } = tree.tokens[noun];
  if (own >= 0 || relation !== 'conj' || dependent(tree, noun, ['det']) >= 0) return own;
  return dependent(tree, head, ['nmod:poss']);
}

/** "the visit of Lima", "the attack on the port", "the decision to leave". */
function placePhrases(standing: Standing): void {
  const { tree, noun, meaning, roles, put } = standing;
  for (const child of dependents(tree, noun, ['nmod', 'acl'])) {
    const { relation } = tree.tokens[child];
    if (relation === 'nmod:poss') continue;
    const mark = dependent(tree, child, ['case', 'mark']);
    const preposition = mark < 0 ? '' : lemmaAt(tree, mark);
    if (relation.startsWith('acl')) placeClause(standing, child, preposition);
    else if (preposition === 'of') put(roles.agent.length > 0 ? 'patient' : meaning.of, child);
    else put(meaning.phrases.get(preposition) ?? null, child);
  }
  if (roles.patient.length === 0) put('patient', sharedOf(tree, noun));
}

function placeClause({ tree, meaning, put }: Standing, clause: number, mark: string): void {
  const { relation, xpos } = tree.tokens[clause];
  if (mark === 'of' && xpos === 'VBG') put('patient', clause);
  else if (relation === 'acl' && (mark === 'to' || mark === 'that')) put(meaning.clause, clause);
}

/** "the arrest and detention of two men": the phrase that the tree gives to the last of joined nouns is of each; -1 for none. */
function sharedOf(tree: Tree, noun: number): number {
  const { relation, head } = tree.tokens[noun];
  const isOf = (child: number): boolean => child > noun && prepositionsOf(tree, child).includes('of');
  // The tree may give it to the first of them as well.
  const ofFirst = relation === 'conj' ? dependents(tree, head, ['nmod']).find(isOf) : undefined;
  if (ofFirst !== undefined) return ofFirst;
  const last = dependents(tree, relation === 'conj' ? head : noun, ['conj']).at(-1) ?? -1;
  if (last <= noun) return -1;
  return dependents(tree, last, ['nmod']).find(isOf) ?? -1;
}

const demonym = /^\p{Lu}\p{Ll}+(?:ese|ian|ean|ish|an|i|ic)$/u;

/** "the US raid", "the Israeli raid", "the peace process". */
function placeWordsBefore({ tree, noun, meaning, roles, put }: Standing): void {
  for (const child of dependents(tree, noun, ['compound', 'amod'])) {
    const { upos, relation, text } = tree.tokens[child];
    const acts = relation === 'amod' ? demonym.test(text) : upos === 'PROPN' && !isDay(text);
    if (acts && roles.agent.length === 0) put('agent', child);
    else if (relation !== 'amod' && upos === 'NOUN' && roles.patient.length === 0) put(meaning.before, child);
  }
}

/** Whoever launches an attack attacks; "launched an attack on the port", with "on the port" hung on the verb. */
function placeFromVerb({ tree, noun, meaning, roles, put }: Standing): void {
  const carrier = carrierOf(tree, noun);
  if (carrier < 0) return;
  const isAbove = tree.tokens[noun].head === carrier;
  if (roles.agent.length === 0) {
    const subject = isAbove ? certainSubject(tree, carrier) : dependent(tree, carrier, ['nsubj']);
    put(meaning.owner, subject);
  }
  if (!isAbove) return;
  for (const child of dependents(tree, carrier, ['obl'])) {
    const mark = dependent(tree, child, ['case']);
    if (child > noun && mark >= 0) put(meaning.phrases.get(lemmaAt(tree, mark)) ?? null, child);
  }
}
