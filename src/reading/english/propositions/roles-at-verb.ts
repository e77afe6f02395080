import { dependent, dependents } from '../grammar/dependents.ts';
import { isTime } from '../grammar/obliques.ts';
import type { Tree } from '../grammar/tree.ts';
import { lemmaAt } from '../grammar/word-kinds.ts';
import { personWords } from '../lexicon/function-words.ts';
import { noAgentAlone } from '../lexicon/patient-subjects.ts';
import { isGiving, rolesOfVerb, toldThings } from '../lexicon/verb-roles.ts';
import type { RoleName, VerbRoles } from '../lexicon/verb-roles.ts';
import { isDay } from './days.ts';
import { draftRoles } from './draft-roles.ts';
import type { Put } from './draft-roles.ts';
import type { Roles } from './proposition.ts';
import type { Surface } from './surface.ts';

/** A verb with what stands round it and what that means. */
interface Standing {
  readonly tree: Tree;
  readonly lemma: string;
  readonly surface: Surface;
  readonly meaning: VerbRoles;
  readonly put: Put;
}

/** Gives what stands round a verb its roles. A verb that only helps another, or stands for one, has none. */
export function rolesAtVerb(tree: Tree, verb: number, surface: Surface): Roles {
  const lemma = lemmaAt(tree, verb);
  const meaning = rolesOfVerb(lemma, surface.particle);
  const { roles, put } = draftRoles();
  const standing: Standing = { tree, lemma, surface, meaning, put };
  if (isHelper(standing)) return roles;
  if (surface.passive) placePassive(standing);
  else placeActive(standing);
  for (const { preposition, token } of surface.phrases) {
    const isAgent = preposition === 'by' && isAgentPhrase(standing, token);
    const role = isAgent ? 'agent' : (meaning.phrases.get(preposition) ?? null);
    put(role === 'patient' && roles.patient.length > 0 ? 'topic' : role, token);
  }
  for (const object of roles.patient) placeBelowObject(standing, object);
  return roles;
}

/** "seized by the navy", but neither "closed by Monday" nor "won by closing the port". */
function isAgentPhrase({ tree, surface }: Standing, token: number): boolean {
  const { relation, xpos, text } = tree.tokens[token];
  if (xpos === 'VBG' || isDay(text) || isTime(tree, token)) return false;
  return surface.passive || relation === 'obl:agent';
}

const helping: ReadonlySet<string> = new Set(['have', 'go', 'use', 'get']);

/** "has to go", "is going to pay", "used to be"; "as they do". */
function isHelper({ tree, lemma, surface }: Standing): boolean {
  const { clause, object, passive, phrases } = surface;
  if (object >= 0) return false;
  if (clause < 0) return (lemma === 'do' || lemma === 'have') && !passive && phrases.length === 0;
  const { relation, xpos } = tree.tokens[clause];
  const isInfinitive = relation === 'xcomp' && xpos === 'VB' && dependent(tree, clause, ['mark']) >= 0;
  return isInfinitive && helping.has(lemma);
}

function placePassive({ surface, meaning, put }: Standing): void {
  const { subject, object, clause } = surface;
  if (object >= 0 && isGiving(meaning)) {
    put('recipient', subject);
    put('patient', object);
  } else if (clause >= 0) {
    put(meaning.objectBefore, subject);
    put(meaning.clauseAfter, clause);
  } else put(meaning.object, subject);
}

function placeActive(standing: Standing): void {
  const { surface, meaning, put } = standing;
  const clause = isState(standing) ? -1 : surface.clause;
  // "give them to the library": one object alone is no receiver, whatever the tree calls it.
  const isSwapped = surface.object < 0 && surface.indirect >= 0;
  const object = isSwapped ? surface.indirect : surface.object;
  const indirect = isSwapped ? -1 : surface.indirect;
  put(object < 0 && clause < 0 ? aloneRole(standing) : meaning.subject, surface.subject);
  put('recipient', indirect);
  if (object < 0) put(meaning.clause, clause);
  else if (clause < 0) put(objectRole(standing, object, indirect >= 0), object);
  else {
    put(indirect < 0 ? meaning.objectBefore : meaning.object, object);
    put(meaning.clauseAfter, clause);
  }
}

/** "remained calm", "came out second": what the subject is or becomes is no clause that completes the verb. */
function isState({ tree, lemma, surface: { clause, object } }: Standing): boolean {
  if (clause < 0 || object >= 0 || !noAgentAlone.has(lemma)) return false;
  const { relation, xpos } = tree.tokens[clause];
  return relation === 'xcomp' && !/^VB[GPDZ]?$/.test(xpos);
}

/** The role of a subject without an object: a person that goes acts ("the envoy went home"), a thing does not ("the money went home"). */
function aloneRole({ tree, lemma, surface, meaning }: Standing): RoleName | null {
  return lemma === 'go' && isPersonal(tree, surface.subject) ? 'agent' : meaning.alone;
}

function objectRole(
  { tree, surface, meaning }: Standing,
  object: number,
  hasReceiver: boolean,
): RoleName | null {
  if (hasReceiver) return 'patient';
  if (surface.phrases.some(({ preposition }) => preposition === 'with') && meaning.objectWith === 'recipient')
    return 'recipient';
  if (isPersonal(tree, object)) return meaning.person;
  return meaning.object === 'recipient' && toldThings.has(lemmaAt(tree, object)) ? 'patient' : meaning.object;
}

/** Whether a token names a person by its form: a pronoun of persons, or a name. */
function isPersonal({ tokens }: Tree, token: number): boolean {
  return token >= 0 && (personWords.has(tokens[token].text.toLowerCase()) || tokens[token].upos === 'PROPN');
}

/** "signed a deal with Lima", "send aid to Quito": a phrase that the tree gives to the object may be the verb's. */
function placeBelowObject({ tree, meaning, put }: Standing, object: number): void {
  for (const child of dependents(tree, object, ['nmod'])) {
    const preposition = dependent(tree, child, ['case']);
    if (preposition < 0 || child < object) continue;
    const word = lemmaAt(tree, preposition);
    const role = meaning.phrases.get(word);
    if ((role === 'recipient' && word === 'to') || role === 'partner') put(role, child);
  }
}
