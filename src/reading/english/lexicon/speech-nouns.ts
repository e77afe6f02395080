import type { StatementAct } from '../../../model/statement-acts.ts';
import { wordList, wordSet } from '../../mechanics/word-list.ts';

const groups: readonly (readonly [StatementAct, string])[] = [
  [
    'affirm',
    `claim assertion statement announcement declaration comment remark argument belief view contention insistence acknowledgement
     acknowledgment admission assurance confirmation message notion suggestion conclusion assessment reminder`,
  ],
  ['report', 'report finding estimate'],
  ['propose', 'proposal recommendation suggestion'],
  ['pledge', 'pledge promise vow commitment offer undertaking guarantee'],
  ['request', 'call demand request appeal plea'],
  ['praise', 'praise endorsement'],
  ['criticise', 'criticism condemnation accusation allegation complaint charge denunciation'],
  ['deny', 'denial rejection refusal dismissal'],
  ['warn', 'warning threat'],
];

/** Nouns of saying by lemma ("his warning that …", "repeated calls for …"), with what the speaker does. */
export const speechNouns: ReadonlyMap<string, StatementAct> = new Map(
  groups.flatMap(([act, nouns]) => wordList(nouns).map((noun) => [noun, act] as const)),
);

/** Nouns of what somebody thinks or wants: words of his where he shares or takes them ("share a desire to", "took the view that"). */
export const mindNouns: ReadonlySet<string> = wordSet(
  'desire wish hope view belief conviction opinion position understanding aspiration ambition interest',
);

/** Things that carry words: the subject of "the statement said", the object of "issued a statement saying". */
export const documentNouns: ReadonlySet<string> = new Set(
  (
    'statement communique communiqué declaration report letter document memo email e-mail tweet post message paper ' +
    'text release note speech address article editorial op-ed resolution complaint indictment lawsuit filing ruling ' +
    'announcement bulletin survey poll study data figure analysis assessment review transcript advisory notice column ' +
    'agreement accord deal pact treaty memorandum charter plan law bill draft order cable dispatch website magazine book film video'
  ).split(' '),
);

/** People who speak for somebody else, and the desks they speak from. */
export const voiceNouns: ReadonlySet<string> = new Set(
  (
    'spokesman spokeswoman spokesperson spokespeople official officials officer representative envoy ambassador diplomat ' +
    'aide adviser advisor minister secretary source authority authorities government ministry department office ' +
    'embassy consulate mission army military navy campaign administration agency negotiator delegation delegate side team commander ' +
    'leader leadership ' +
    'president premier chancellor chief head director chairman chairwoman counterpart lawmaker senator politician'
  ).split(' '),
);

/** One person who speaks for another or a body and is not named: "he" and "the official" mean him again. */
export const singleVoices: ReadonlySet<string> = new Set(
  'spokesman spokeswoman spokesperson official officer source diplomat aide adviser advisor negotiator'.split(
    ' ',
  ),
);

/** Those of whom a body is made: "the G7 countries" are the G7. */
export const memberNouns: ReadonlySet<string> = new Set(
  'country nation partner member state government economy'.split(' '),
);

/** Those who are quoted without a name, beside the nouns that count people. */
export const unnamedSources: ReadonlySet<string> = wordSet(
  `source sources insider insiders critic critics analyst analysts economist economists eyewitness eyewitnesses witness
   witnesses aide aides opponent opponents backer backers ally allies relative relatives spokesman spokeswoman spokesperson
   observer observers historian historians academic academics researcher researchers investigator investigators prosecutor
   prosecutors negotiator negotiators media rabbi rabbis pastor pastors imam imams bishop bishops cleric clerics professor
   professors neighbour neighbours neighbor neighbors employer employers owner owners organiser organisers organizer organizers
   commander commanders general generals campaigner campaigners wife husband parent parents son daughter brother sister friend
   lobbyist lobbyists planner planners strategist strategists trader traders broker brokers author authors biographer specialist
   specialists captain captains chief chiefs head heads director directors manager managers chairman chairwoman coach coroner
   inspector inspectors attorney attorneys monitor monitors mediator mediators secretary counterpart counterparts psychologist
   biologist chemist physicist`,
);

/** Bodies and groups that are quoted by their common noun alone: "the court ruled", "rebel groups say". */
export const speakingBodies: ReadonlySet<string> = wordSet(
  `government governments ministry ministries authorities authority administration court courts tribunal panel committee
   commission council agency agencies army military navy police opposition coalition alliance group groups faction factions
   party parties union unions association newspaper newspapers tabloid magazine television radio paper daily website broadcaster
   channel network station outlet
   outlets hospital hospitals clinic company companies firm firms airline airlines bank banks school university institute family
   families couple team office department bureau embassy consulate parliament senate legislature delegation delegations watchdog
   watchdogs charity charities organisation organisations organization organizations foundation jury camp leadership
   command secretariat board lender insurer operator developer manufacturer regulator thinktank monitor`,
);

/** Those round a person who are quoted for themselves, not for him: "her lawyer", "the family of Koroi". */
export const privateCircle: ReadonlySet<string> = wordSet(
  `family families team supporter supporters wife husband parent parents son sons daughter daughters brother brothers sister
   sisters friend friends relatives colleague colleagues employer employers lawyer lawyers attorney attorneys follower followers
   critic critics opponent opponents doctor doctors mother father widow neighbours neighbors`,
);
