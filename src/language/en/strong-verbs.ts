/**
 * Base forms of strong verbs that the treebanks hardly hold, by past tense and participle: "overthrew" and "overthrown" are of "overthrow".
 *
 * A row is the base form and its forms. "bound", "ground", "wound" and "mistaken" are left out: they are as often other words.
 */
export const strongVerbs: ReadonlyMap<string, string> = new Map(
  `arise arose arisen; awake awoke awoken; bear bore borne; beat beaten beat; bend bent; bite bit bitten; bleed bled;
   breed bred; burn burnt; cling clung; creep crept; dig dug; dream dreamt; drink drank drunk; feed fed; flee fled;
   fling flung; forbid forbade forbidden; forgo forwent forgone; foresee foresaw foreseen; foretell foretold;
   forgive forgave forgiven; forsake forsook forsaken; freeze froze frozen; leap leapt; lend lent; lie lay lain;
   light lit; mislead misled; misunderstand misunderstood; outdo outdid outdone; overcome overcame overcome;
   overhear overheard; override overrode overridden; overrun overran overrun; oversee oversaw overseen;
   overtake overtook overtaken; overthrow overthrew overthrown; plead pled; rebuild rebuilt; redraw redrew redrawn;
   redo redid redone; remake remade; repay repaid; resell resold; retake retook retaken; retell retold;
   rethink rethought; rewrite rewrote rewritten; ring rang rung; rise rose risen; shake shook shaken; shed shed;
   shine shone; shoot shot; shrink shrank shrunk; sing sang sung; sit sat; slay slew slain; sleep slept; slide slid;
   speed sped; spill spilt; spin spun; spoil spoilt; spring sprang sprung; sting stung; strew strewed strewn;
   stride strode stridden; strive strove striven; swear swore sworn; swim swam swum; swing swung; tear tore torn;
   undergo underwent undergone; undo undid undone; unwind unwound; uphold upheld; weave wove woven; weep wept;
   withhold withheld; withstand withstood`
    .split(';')
    .map((row) => row.trim().split(/\s+/u))
    .flatMap(([base, ...forms]) => forms.map((form) => [form, base] as const)),
);
