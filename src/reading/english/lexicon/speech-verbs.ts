import type { StatementAct } from '../../../model/statement-acts.ts';

/**
 * How sure a verb makes it that something was said: `speech` is said aloud or written, `stance` is thought,
 * wanted or backed, `evidence` is what a report, poll or picture shows.
 */
export type Register = 'speech' | 'stance' | 'evidence';

/** What a verb can take as the words reported. */
export interface SpeechVerb {
  readonly act: StatementAct;
  readonly register: Register;
  /** A clause ("said that …"). */
  readonly clause: boolean;
  /** An infinitive whose doer is the speaker, or the person addressed where `addressee` holds. */
  readonly infinitive: boolean;
  /** A noun phrase ("condemned the attack"). */
  readonly object: boolean;
  /** The object is who is spoken to ("told reporters", "urged both sides"). */
  readonly addressee: boolean;
  /** The object is given a name or a quality ("called the plan a mistake"). */
  readonly naming: boolean;
  /** Of saying only beside quotation marks ("continued: …"). */
  readonly quoteOnly: boolean;
  /** Prepositions that bring in the content ("called for", "warned of"). */
  readonly prepositions: readonly string[];
}

interface Group {
  readonly act: StatementAct;
  readonly register?: Register;
  /** Letters: c clause, i infinitive, o object, a addressee, n naming, q quotation marks only. */
  readonly frames: string;
  readonly prepositions?: string;
  readonly verbs: string;
}

/** Verbs are lemmas; a particle follows after "_". Later groups win where a verb stands twice. */
const groups: readonly Group[] = [
  // Said as so.
  {
    act: 'affirm',
    frames: 'c',
    verbs:
      'say conclude state declare remark comment quip joke reply respond answer opine testify muse write tweet post blog retort ' +
      'whisper shout chime_in',
  },
  {
    act: 'affirm',
    frames: 'c',
    verbs:
      'maintain observe reckon allow posit add counter intone recall concede charge recount confess plead',
  },
  {
    act: 'affirm',
    frames: 'co',
    verbs:
      'note explain claim assert affirm contend argue insist predict forecast estimate repeat hint signal imply profess allege stipulate',
  },
  {
    act: 'affirm',
    frames: 'co',
    verbs:
      'acknowledge admit confirm announce disclose reveal clarify proclaim indicate mention echo point_out confess certify recount ',
  },
  {
    act: 'affirm',
    frames: 'co',
    verbs:
      'stress emphasise emphasize underline underscore highlight reiterate reaffirm restate reassert spell_out set_out outline ' +
      'lay_out express voice convey articulate ',
  },
  { act: 'affirm', frames: '', prepositions: 'on upon about', verbs: 'elaborate' },
  {
    act: 'affirm',
    frames: 'cq',
    verbs:
      'continue go_on chant cry yell exclaim begin interject sigh mutter murmur snap gasp scoff sneer growl thunder',
  },
  { act: 'affirm', frames: '', prepositions: 'to', verbs: 'point attest draw_attention call_attention' },
  { act: 'affirm', frames: '', prepositions: 'of', verbs: 'take_note' },
  { act: 'affirm', frames: 'c', verbs: 'make_clear make_plain' },
  { act: 'affirm', frames: 'cq', verbs: 'read' },
  { act: 'affirm', frames: '', prepositions: 'about over', verbs: 'raise_concern raise_alarm' },
  { act: 'affirm', register: 'stance', frames: '', prepositions: 'to', verbs: 'refer allude' },
  {
    act: 'affirm',
    frames: '',
    prepositions: 'of about on against',
    verbs: 'speak talk boast brag speak_out',
  },
  { act: 'affirm', frames: 'co', prepositions: 'for', verbs: 'advocate_for speak_up' },
  {
    act: 'affirm',
    frames: 'o',
    verbs: 'describe characterise characterize portray depict liken compare cite reference invoke tout',
  },
  { act: 'affirm', frames: 'n', verbs: 'call label brand dub term declare' },
  { act: 'affirm', frames: 'i', verbs: 'claim profess' },
  { act: 'affirm', frames: 'c', verbs: 'rule' },
  { act: 'affirm', frames: 'cia', verbs: 'tell' },
  { act: 'affirm', frames: 'ca', verbs: 'assure reassure remind convince persuade teach' },
  { act: 'report', frames: 'ca', prepositions: 'of about on', verbs: 'inform notify brief update apprise' },
  { act: 'report', frames: 'co', verbs: 'report' },
  { act: 'report', register: 'evidence', frames: 'c', verbs: 'document publish release detail chronicle' },
  // What is put forward, promised, wanted of others.
  { act: 'propose', frames: 'cio', verbs: 'propose suggest recommend advise moot' },
  { act: 'propose', frames: 'o', prepositions: 'for', verbs: 'advocate argue_for' },
  {
    act: 'pledge',
    frames: 'cio',
    prepositions: 'to',
    verbs: 'pledge promise vow swear undertake guarantee',
  },
  { act: 'pledge', frames: 'ci', prepositions: 'to on with', verbs: 'agree' },
  { act: 'request', frames: 'cia', verbs: 'instruct order direct command' },
  { act: 'pledge', frames: 'ci', verbs: 'offer volunteer' },
  { act: 'pledge', frames: 'ci', prepositions: 'to', verbs: 'commit recommit' },
  {
    act: 'request',
    frames: 'cioa',
    verbs: 'urge implore beg beseech exhort entreat press',
  },
  { act: 'request', frames: 'oa', prepositions: 'to', verbs: 'encourage' },
  { act: 'request', frames: 'ia', verbs: 'invite' },
  { act: 'request', frames: 'cio', verbs: 'demand request' },
  { act: 'request', frames: '', prepositions: 'for on upon', verbs: 'call plead lobby campaign' },
  { act: 'request', frames: 'i', prepositions: 'for to', verbs: 'appeal push petition' },
  { act: 'ask', frames: 'cia', prepositions: 'about for', verbs: 'ask' },
  { act: 'ask', frames: 'c', prepositions: 'about', verbs: 'wonder inquire enquire query' },
  { act: 'ask', frames: 'co', verbs: 'question' },
  // Judgements.
  {
    act: 'praise',
    frames: 'o',
    prepositions: 'for as',
    verbs: 'praise hail applaud commend laud salute compliment extol acclaim welcome endorse appreciate ',
  },
  {
    act: 'criticise',
    frames: 'o',
    prepositions: 'for as over',
    verbs:
      'criticise criticize condemn denounce slam blast decry deplore lambast lambaste rebuke castigate chide deride mock assail bash ' +
      'berate ridicule scold slate disparage berate bemoan lambaste fault chastise excoriate',
  },
  { act: 'criticise', frames: 'o', prepositions: 'of for', verbs: 'accuse' },
  { act: 'criticise', frames: 'o', prepositions: 'for on', verbs: 'blame' },
  {
    act: 'criticise',
    frames: 'c',
    prepositions: 'about of over at against to',
    verbs: 'complain protest object grumble rail rant bristle',
  },
  { act: 'criticise', frames: 'co', verbs: 'lament regret deplore bemoan decry' },
  { act: 'criticise', frames: '', prepositions: 'at', verbs: 'lash_out hit_out take_aim' },
  { act: 'criticise', frames: '', prepositions: 'with to', verbs: 'take_issue take_exception' },
  { act: 'praise', frames: '', prepositions: 'to', verbs: 'pay_tribute' },
  { act: 'criticise', frames: 'o', verbs: 'call_out' },
  { act: 'deny', frames: 'co', verbs: 'deny refute dispute rebut disavow ' },
  {
    act: 'deny',
    frames: 'io',
    verbs: 'reject dismiss rule_out repudiate shrug_off brush_off play_down downplay discount',
  },
  { act: 'deny', frames: 'i', verbs: 'refuse decline' },
  { act: 'warn', frames: 'ca', prepositions: 'of against about over on', verbs: 'warn caution alert' },
  { act: 'warn', frames: 'cio', verbs: 'threaten' },
  { act: 'thank', frames: 'o', prepositions: 'for', verbs: 'thank' },
  { act: 'affirm', frames: '', prepositions: 'for', verbs: 'apologise apologize' },
  { act: 'congratulate', frames: 'o', prepositions: 'on for', verbs: 'congratulate felicitate' },
  // Thought, wanted, backed: not said in so many words.
  {
    act: 'affirm',
    register: 'stance',
    frames: 'c',
    verbs:
      'believe think know feel realise realize assume suspect presume doubt fear worry expect hope wish imagine guess learn ' +
      'understand decide determine deem',
  },
  {
    act: 'affirm',
    register: 'stance',
    frames: 'io',
    verbs: 'want plan intend seek hope expect prefer aspire aim consider mean hesitate vie',
  },
  {
    act: 'affirm',
    register: 'stance',
    frames: 'o',
    verbs:
      'oppose support back favour favor regard view see envision envisage despise resent ignore dislike love hate accept justify ' +
      'defend recognise recognize promote prefer',
  },
  { act: 'affirm', register: 'stance', frames: 'c', prepositions: 'about over', verbs: 'worry fret' },
  { act: 'affirm', register: 'stance', frames: 'c', prepositions: 'with', verbs: 'agree_with disagree' },
  { act: 'affirm', register: 'stance', frames: 'co', verbs: 'rule judge vote resolve' },
  // What papers, polls and pictures show.
  { act: 'report', register: 'evidence', frames: 'c', verbs: 'show find demonstrate prove discover' },
];

function verbOf(group: Group): SpeechVerb {
  return {
    act: group.act,
    register: group.register ?? 'speech',
    clause: group.frames.includes('c'),
    infinitive: group.frames.includes('i'),
    object: group.frames.includes('o'),
    addressee: group.frames.includes('a'),
    naming: group.frames.includes('n'),
    quoteOnly: group.frames.includes('q'),
    prepositions: (group.prepositions ?? '').split(' ').filter((word) => word !== ''),
  };
}

/** Joins what two groups allow one verb; act and register are the later group's, speech before stance. */
function joined(a: SpeechVerb, b: SpeechVerb): SpeechVerb {
  const first = a.register === 'speech' && b.register !== 'speech' ? a : b;
  return {
    act: first.act,
    register: first.register,
    clause: a.clause || b.clause,
    infinitive: a.infinitive || b.infinitive,
    object: a.object || b.object,
    addressee: a.addressee || b.addressee,
    naming: a.naming || b.naming,
    quoteOnly: a.quoteOnly && b.quoteOnly,
    prepositions: [...new Set([...a.prepositions, ...b.prepositions])],
  };
}

function tableOf(rows: readonly Group[]): ReadonlyMap<string, SpeechVerb> {
  const table = new Map<string, SpeechVerb>();
  for (const group of rows) {
    for (const verb of group.verbs.trim().split(' ')) {
      const before = table.get(verb);
      table.set(verb, before === undefined ? verbOf(group) : joined(before, verbOf(group)));
    }
  }
  return table;
}

/**
 * Reporting verbs by lemma ("point_out" with its particle): what each does and what it takes.
 *
 * Grouped by hand after what a newspaper's verbs of saying do; no corpus was counted.
 */
export const speechVerbs: ReadonlyMap<string, SpeechVerb> = tableOf(groups);

/** Whether a verb, by its lemma, is one of saying aloud or in writing, whatever it takes: "said", "demanded", "praised". */
export function isOfSpeech(lemma: string): boolean {
  return speechVerbs.get(lemma)?.register === 'speech';
}

/** Whether a verb, by its lemma, tells a clause as said aloud or written: "said that …", "announced that …". */
export function saysClause(lemma: string): boolean {
  const verb = speechVerbs.get(lemma);
  return verb !== undefined && verb.clause && verb.register === 'speech' && !verb.quoteOnly;
}

/** Whether a verb, by its lemma, tells a clause as said, thought or wanted: "said that …", "hoped that …". */
export function holdsClause(lemma: string): boolean {
  const verb = speechVerbs.get(lemma);
  return verb !== undefined && verb.clause && verb.register !== 'evidence' && !verb.quoteOnly;
}
