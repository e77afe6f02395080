import { wordSet } from '../../mechanics/word-list.ts';

/** Who acts for a state that news names by its adjective: "Danish officials" are Denmark acting. Heads, lower case. */
export const stateAgents: ReadonlySet<string> = wordSet(
  `government governments presidency administration authorities authority regime leadership cabinet officials official side
   delegation diplomats
   diplomat negotiators troops force forces military army police navy soldiers patrols warplanes warplane warships warship jets commandos
   marines paratroopers envoys envoy counterpart counterparts leaders leader ministers presidents premiers ambassadors commanders generals
   representatives navies armies militaries ministries parliaments embassies peacekeepers coastguards delegations teams`,
);

/** What states do and send: "the Danish decision" is Denmark deciding. */
export const stateDeeds: ReadonlySet<string> = wordSet(
  `decision decisions claim claims offer proposal proposals aircraft planes jets warplanes airstrikes strikes support sanctions policy
   request embargo aid assistance commitment commitments pledge announcement statement position intervention invasion aggression
   operation operations campaign`,
);

/** Persons who speak for their government: "a Danish government official". */
export const stateSpeakers: ReadonlySet<string> = wordSet(
  `official officials spokesman spokeswoman spokesperson source sources minister ministers representative representatives adviser
   advisers`,
);

/** What is said and done to governments, not to towns; lemmas. */
export const spokenToStates: ReadonlySet<string> = wordSet(
  `warn accuse urge tell condemn blame criticise criticize press ask thank praise label call support back sanction anger infuriate
   reassure notify inform`,
);

/** What is given or said "to" a government; lemmas: "donated jets to Kyiv". Sending and flying lead to the town. */
export const givenToStates: ReadonlySet<string> = wordSet(
  'donate give grant lend sell supply provide offer pledge promise hand apologise apologize complain appeal submit present extend',
);

/** What a state has in the capital of another, whose government it is with: "its embassy in Lima", "its envoy to Lima". */
export const missionNouns: ReadonlySet<string> = wordSet('embassy mission consulate ambassador envoy');
