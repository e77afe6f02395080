import { wordSet as words } from '../../mechanics/word-list.ts';

/** Verbs by which one party is said to wrong another, whatever their object. */
const plainWrongs = words(
  'violate breach undermine provoke trespass intrude encroach infringe transgress abduct kidnap invade meddle destabilize destabilise ' +
    'sabotage bully coerce harass annex massacre bombard torture oppress persecute poison renege betray jeopardize jeopardise ' +
    'endanger militarize militarise oppress smuggle instigate incite foment deceive mislead cheat lie manipulate rig obstruct torpedo ' +
    'derail subvert exploit intimidate blackmail extort discriminate suppress stifle starve besiege assassinate loot plunder pillage ' +
    'trample conspire collude scapegoat defame slander vilify victimise victimize humiliate brutalise brutalize dehumanise dehumanize ' +
    'terrorise terrorize enslave whitewash embezzle launder swindle defraud eavesdrop prolong backtrack stonewall fabricate spy obliterate',
);

/** Verbs that tell a wrong with one of these objects: "fired warning shots", "crossed the line", "spread terrorism". */
const wrongsWithObject: readonly (readonly [verbs: ReadonlySet<string>, objects: ReadonlySet<string>])[] = [
  [words('fire open'), words('shot round fire shell')],
  [words('cross'), words('border line frontier boundary river')],
  [
    words('carry conduct commit make launch stage'),
    words(
      'provocation movement crime atrocity genocide aggression attack incursion violation encroachment raid strike',
    ),
  ],
  [
    words(
      'spread support sponsor fund arm finance back export harbor harbour shelter host protect shield train recruit send',
    ),
    words(
      'terrorism terror terrorist extremism extremist militant insurgent mercenary rebel militia separatist gunman',
    ),
  ],
  [
    words('damage harm destroy disturb threaten disrupt'),
    words('peace stability tranquility tranquillity relation security sovereignty order tie'),
  ],
  [
    words('break flout ignore disregard defy abandon'),
    words(
      'law agreement pact promise treaty commitment resolution obligation consensus accord word truce ceasefire cease-fire deal',
    ),
  ],
  [
    words('fail neglect shirk abdicate evade'),
    words('duty obligation commitment responsibility promise people'),
  ],
  [
    words('attack target bomb shell hit strike kill murder slaughter shoot'),
    words(
      'civilian hospital school child woman clinic convoy worker journalist protester family village refugee',
    ),
  ],
  [words('use deploy drop'), words('chlorine sarin gas agent poison starvation cluster hostage shield')],
  [
    words('hide conceal cover withhold destroy falsify doctor delay'),
    words('evidence truth information fact data record report'),
  ],
  [
    words('block deny prevent hinder restrict cut impede hamper withhold delay stall stop'),
    words('aid convoy relief access humanitarian food medicine supply inspector shipment delivery'),
  ],
  [words('dump subsidise subsidize undercut'), words('good steel product export market')],
  [words('devalue weaken undervalue'), words('currency yuan')],
  [words('take seek'), words('advantage')],
  [words('play'), words('game trick politics')],
  [words('back walk'), words('word truce ceasefire cease-fire agreement deal')],
  [words('escalate stoke stir inflame raise heighten fuel'), words('tension conflict crisis violence')],
  [words('interfere'), words('affair election')],
  [
    words('block hinder impede hamper withhold delay stall stop'),
    words('talk negotiation process progress referendum recall ceasefire peace'),
  ],
  [
    words('erode curtail crush'),
    words('trust confidence autonomy freedom right democracy independence dissent'),
  ],
  [words('hack'), words('server network account system computer email')],
  [words('occupy seize grab steal'), words('territory land island sea reef area property secret technology')],
];

/** Whether a verb, by its lemma, tells a wrong done, given the lemmas of its objects and of the nouns behind its prepositions. */
export function isWrong(verb: string, objects: readonly string[]): boolean {
  if (plainWrongs.has(verb)) return true;
  return wrongsWithObject.some(
    ([verbs, nouns]) => verbs.has(verb) && objects.some((object) => nouns.has(object)),
  );
}

/** Verbs after "has not" or "failed to" by which a party falls short of its duty, by lemma: "has not shared its findings". */
export const duties: ReadonlySet<string> = words(
  'share cooperate comply honour honor fulfil fulfill implement respect observe disclose abide uphold deliver keep protect prevent',
);

/** Verbs that leave a duty undone, by lemma: "failed to comply". */
export const leavingVerbs: ReadonlySet<string> = words('fail refuse neglect');

/** Verbs of trying to do a wrong, by lemma: "is trying to undermine the accord". */
export const tryingVerbs: ReadonlySet<string> = words('try attempt seek plot conspire scheme');
