const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Verbs by which one party is said to wrong another, whatever their object. */
const plainWrongs = words(
  'violate breach undermine provoke trespass intrude encroach infringe transgress abduct kidnap invade meddle destabilize destabilise ' +
    'sabotage bully coerce harass annex massacre bombard torture oppress persecute poison renege betray jeopardize jeopardise ' +
    'endanger militarize militarise oppress smuggle instigate incite foment',
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
    words('spread support sponsor fund arm finance back export'),
    words('terrorism terror terrorist extremism militant insurgent'),
  ],
  [
    words('damage harm destroy disturb threaten disrupt'),
    words('peace stability tranquility tranquillity relation security sovereignty order tie'),
  ],
  [
    words('break flout ignore disregard defy abandon'),
    words('law agreement pact promise treaty commitment resolution obligation consensus accord'),
  ],
  [words('escalate stoke stir inflame raise heighten fuel'), words('tension conflict crisis violence')],
  [words('interfere'), words('affair election')],
  [words('occupy seize grab steal'), words('territory land island sea reef area property secret technology')],
];

/** Whether a verb, by its lemma, tells a wrong done, given the lemmas of its objects and of the nouns behind its prepositions. */
export function isWrong(verb: string, objects: readonly string[]): boolean {
  if (plainWrongs.has(verb)) return true;
  return wrongsWithObject.some(
    ([verbs, nouns]) => verbs.has(verb) && objects.some((object) => nouns.has(object)),
  );
}
