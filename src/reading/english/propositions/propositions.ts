import { dependent, dependents } from '../grammar/dependents.ts';
import { isNegated } from '../grammar/negation.ts';
import { subjectsOf } from '../grammar/subjects-of.ts';
import type { Tree } from '../grammar/tree.ts';
import { lemmaAt } from '../grammar/word-kinds.ts';
import { draftRoles } from './draft-roles.ts';
import { isPredicate, kindAt } from './predicates.ts';
import type { Proposition, Roles } from './proposition.ts';
import { rolesAtAdjective } from './roles-at-adjective.ts';
import { carrierOf, rolesAtNoun } from './roles-at-noun.ts';
import { rolesAtVerb } from './roles-at-verb.ts';
import { surfaceOf } from './surface.ts';
import { certainSubject } from '../grammar/certain-subject.ts';
import { isPassive } from '../grammar/voice.ts';

/**
 * The propositions of a sentence, one for each verb, each adjective that is said of somebody and each noun of an event, in text order.
 * Linear.
 */
export function propositionsOf(tree: Tree): readonly Proposition[] {
  const found: Proposition[] = [];
  for (let token = 0; token < tree.tokens.length; token += 1)
    if (isPredicate(tree, token)) found.push(propositionAt(tree, token));
  return found;
}

/** The proposition of the word at a place, which is taken for a predicate; a copula's is that of whom it says something. */
export function propositionAt(tree: Tree, token: number): Proposition {
  const { relation, head } = tree.tokens[token];
  if (head >= 0 && /^(?:cop|aux:pass)$/.test(relation)) return copulaAt(tree, token);
  switch (kindAt(tree, token)) {
    case 'verb':
      return verbAt(tree, token);
    case 'adjective':
      return plainAt(tree, token, { kind: 'adjective', roles: rolesAtAdjective(tree, token) });
    case 'noun':
      return plainAt(tree, token, { kind: 'noun', roles: rolesAtNoun(tree, token) });
  }
}

function verbAt(tree: Tree, token: number): Proposition {
  const surface = surfaceOf(tree, token);
  const { particle, subject, passive } = surface;
  const lemma = lemmaAt(tree, token);
  return {
    predicate: {
      token,
      lemma: particle === null ? lemma : `${lemma}_${particle}`,
      kind: 'verb',
      carrier: null,
    },
    roles: rolesAtVerb(tree, token, surface),
    implied: subject < 0 ? impliedAt(tree, token) : [],
    passive,
    negated: isNegated(tree, token),
  };
}

/** Who grammar leaves out and the words beside imply; nobody for a deed that the passive above leaves without a doer as well. */
function impliedAt(tree: Tree, token: number): readonly number[] {
  const { relation, head } = tree.tokens[token];
  return relation === 'advcl' && head >= 0 && isPassive(tree, head) ? [] : subjectsOf(tree, token);
}

function plainAt(
  tree: Tree,
  token: number,
  { kind, roles }: { readonly kind: 'adjective' | 'noun'; readonly roles: Roles },
): Proposition {
  const carrier = kind === 'noun' ? carrierOf(tree, token) : -1;
  const no = dependents(tree, token, ['det']).some((child) => lemmaAt(tree, child) === 'no');
  return {
    predicate: { token, lemma: lemmaAt(tree, token), kind, carrier: carrier < 0 ? null : carrier },
    roles,
    implied: [],
    passive: false,
    negated: no || isNegated(tree, carrier < 0 ? token : carrier),
  };
}

/** "there is a wave", "the envoy is ill": whom the copula says something of. */
function copulaAt(tree: Tree, token: number): Proposition {
  const { head } = tree.tokens[token];
  const isThere = dependents(tree, head, ['expl']).some((child) => lemmaAt(tree, child) === 'there');
  const outer = dependent(tree, head, ['nsubj:outer']);
  const { roles, put } = draftRoles();
  put('patient', isThere ? head : outer >= 0 ? outer : certainSubject(tree, head));
  return {
    predicate: { token, lemma: lemmaAt(tree, token), kind: 'verb', carrier: null },
    roles,
    implied: [],
    passive: false,
    negated: isNegated(tree, head),
  };
}
