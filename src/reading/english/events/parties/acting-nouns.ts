import { dependents } from '../../grammar/dependents.ts';
import type { Tree } from '../../grammar/tree.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';

/** Nouns that act for the state, body or person named beside them: "Chilean troops", "officials from Chile". */
const official = new Set(
  (
    'official troop soldier force army navy military police officer government ministry cabinet parliament delegation authority ' +
    'aircraft warplane jet plane ship warship vessel boat drone patrol fleet coastguard guard diplomat representative envoy leader president minister secretary ' +
    'spokesman spokeswoman spokesperson administration court prosecutor side team negotiator commander ' +
    'ambassador embassy counterpart head chief director office agency leadership regime senate congress council commission airstrike strike foreign'
  ).split(' '),
);

/** Nouns that act for the body named beside them, but never for a state: "Chilean rebels", "a firm from Chile". */
const unofficial = new Set(
  (
    'company firm chain maker operator giant lender bank airline executive group union member citizen people press media ' +
    'fighter militant rebel militia insurgent separatist lawmaker opposition party faction'
  ).split(' '),
);

const apart = new Set('opposition rebel dissident exiled former ex-'.split(' '));

/** Whether a noun stands for somebody named beside it. */
export function actsForAnother(tree: Tree, noun: number): boolean {
  const lemma = lemmaAt(tree, noun);
  return official.has(lemma) || unofficial.has(lemma);
}

/** Whether what a noun does is no deed of the state named beside it: rebels, firms and the opposition act for themselves. */
export function actsApart(tree: Tree, noun: number): boolean {
  if (unofficial.has(lemmaAt(tree, noun))) return true;
  return dependents(tree, noun, ['amod', 'compound']).some((word) => apart.has(lemmaAt(tree, word)));
}
