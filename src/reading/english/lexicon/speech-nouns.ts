import { wordList } from '../../mechanics/word-list.ts';
import type { StatementAct } from '../../../model/claim.ts';

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
export const unnamedSources: ReadonlySet<string> = new Set(
  (
    'source sources insider insiders critic critics analyst analysts economist economists eyewitness eyewitnesses witness witnesses ' +
    'aide aides ' +
    'opponent opponents backer backers ally allies relative relatives spokesman spokeswoman spokesperson observer observers historian ' +
    'historians academic academics researcher researchers investigator investigators prosecutor prosecutors negotiator negotiators media'
  ).split(' '),
);
