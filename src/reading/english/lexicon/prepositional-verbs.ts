/**
 * Verbs with the preposition behind which stands what they are of, PropBank's ARG1: "relies on Lima", "set up a court". A particle follows
 * after "_".
 */
export const prepositionalVerbs: readonly (readonly [preposition: string, verbs: string])[] = [
  [
    'about',
    `talk think speak complain worry care know learn hear forget dream wonder inquire enquire joke lie write read brag
       boast agonize argue ask chat find_out fret fuss gossip grumble moan rant rave reminisce tell testify protest`,
  ],
  [
    'on',
    `rely depend count act work comment decide insist vote plan agree elaborate report touch reflect experiment feed
       spy reckon remark bet draw build capitalize ponder deliberate embark go bank bear border brood call check_up
       clamp_down crack_down converge dwell encroach expand fall_back follow_up frown gamble impinge improve intrude lean
       meditate muse pounce prevail renege rule settle sign_off speculate subsist click`,
  ],
  ['upon', 'rely depend act reflect insist touch call build dwell prevail decide agree'],
  [
    'at',
    `look stare glance gaze laugh shoot peer smile yell shout point marvel gape glare grab growl hint jeer lash_out
       rail scoff scream sneer snipe swear work balk`,
  ],
  [
    'to',
    `listen refer respond react reply object belong adhere adapt adjust admit agree appeal assent accede attest bow
       cling commit confess consent concede lead look_forward look pertain resort relate subscribe succumb attend aspire
       amount conform contribute stick allude turn submit yield acquiesce defer warm see live_up wake_up own_up face_up`,
  ],
  [
    'for',
    `look hope wish call apply care vote apologize apologise argue opt long pray push press strive plead lobby bargain
       prepare fight hunt account allow answer arrange atone bid campaign clamor compensate hunger mourn register root
       run settle shop speak vouch volunteer watch_out yearn aim stand go audition`,
  ],
  [
    'of',
    `think hear dream know approve disapprove speak complain dispose boast conceive despair learn beware repent partake
       tire get_rid`,
  ],
  [
    'with',
    `deal cope comply interfere tamper start begin finish go end proceed continue disagree dispense come_up do_away
       experiment get_away go_ahead go_along grapple identify keep_up part persist put_up side stick sympathize
       sympathise toy bother mess align`,
  ],
  [
    'in',
    `believe participate share trust specialize specialise succeed persist indulge excel delight partake join intervene
       trade engage invest dabble deal meddle traffic revel rejoice take_part major`,
  ],
  [
    'from',
    `suffer benefit escape profit abstain refrain retire resign recover flee depart desist graduate hide opt_out
       pull_out shrink shy_away stray walk_away defect`,
  ],
  ['into', 'enter look run bump tap delve inquire enquire break burst buy check crash dig dip probe'],
  ['over', 'preside argue agonize brood mull pore puzzle reign rule watch'],
  [
    'against',
    `discriminate protest rebel argue retaliate struggle vote campaign decide demonstrate fight guard plot rule speak
       speak_out testify act react war`,
  ],
  ['between', 'choose distinguish differentiate'],
  ['after', 'look take'],
  ['across', 'come run stumble'],
  ['through', 'go look browse live flick leaf rifle sift sit sort wade'],
  ['like', 'look feel'],
  ['as', 'serve work act function masquerade pose double'],
  // Particles that the tree takes for prepositions: "set up a court", "called off the strike".
  [
    'up',
    `pick set take give make bring put back blow break build call clean cover cut draw drive fill follow hold keep open
       step shake shore speed sum tear wind wrap`,
  ],
  ['out', 'carry rule point find figure work lay set give hand pull put root sort take try wipe'],
  ['off', 'call put pay take cut lay send set shut turn fend ward'],
  ['down', 'turn break shut put bring let shoot lay knock pull strike track tear gun'],
  ['on', 'take put turn carry switch pass'],
  ['over', 'take hand turn'],
  ['in', 'bring turn let fill hand usher'],
  ['forward', 'put bring'],
];
