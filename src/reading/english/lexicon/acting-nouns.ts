import { wordSet } from '../../mechanics/word-list.ts';
import { walksOfLife } from './people-groups.ts';

/** Nouns that act for the state, body or person named beside them: "Chilean troops", "officials from Chile". */
export const actingNouns: ReadonlySet<string> = wordSet(
  `official troop soldier force army navy military police officer government ministry cabinet parliament delegation authority
   aircraft warplane jet plane ship warship vessel boat drone patrol fleet coastguard guard diplomat representative envoy leader
   president minister secretary spokesman spokeswoman spokesperson administration court prosecutor side team negotiator commander
   ambassador embassy counterpart head chief director office agency leadership regime senate congress council commission airstrike
   strike foreign frigate destroyer submarine helicopter bomber battalion brigade`,
);

/** Nouns that act for the body named beside them, but never for a state: "Chilean rebels", "a firm from Chile". */
export const independentNouns: ReadonlySet<string> = wordSet(
  `company firm chain maker operator giant lender bank airline executive group union member citizen people press media fighter
   militant rebel militia insurgent bomber gunman attacker separatist lawmaker opposition party faction`,
);

/** Words before a noun that part it from the state named with it: "opposition leaders", "former officials", "women leaders". */
export const partingWords: ReadonlySet<string> = new Set([
  ...wordSet('opposition rebel dissident exiled former ex-'),
  ...walksOfLife,
]);
