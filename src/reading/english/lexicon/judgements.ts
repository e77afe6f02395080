import { wordSet } from '../../mechanics/word-list.ts';

/** Words that damn what they are said of, whoever says it, by lemma: crimes, lies, wrongs. */
export const damningWords = `unfounded illegal unlawful provocation provocative aggression aggressive lie liar sham farce puppet
  terrorist traitor betrayal
  crime criminal unacceptable outrageous disgraceful shameful baseless hypocritical hypocrite hypocrisy irresponsible reckless
  barbaric cowardly dictator tyrant thug bully coup blackmail violation absurd invalid void monstrous cruel inhumane brutal
  genocide piracy terrorism outrage affront insult mockery disgrace travesty unjust unfair unjustified unwarranted wrong
  dishonest untrue false puppet lackey rogue murderer killer warmonger occupier shameless groundless illegitimate
  unconstitutional undemocratic malicious slanderous slander libel fabrication fabricated falsehood propaganda interference
  meddling intrusion infringement encroachment breach aggressor despicable deplorable heinous repugnant abhorrent scandalous
  arrogant unreasonable abusive discriminatory racist fascist apartheid oppression repression treason treachery deceitful
  deceptive fraudulent fraud rigged ill-founded law-abusing unprovoked inhuman immoral indefensible inexcusable intolerable`;

const damning = wordSet(damningWords);

/** Words that find fault with what they are said of, by lemma. Said of something that only befell somebody, they blame nobody. */
const faulty = wordSet(
  `mistake blunder error tragedy tragic dangerous disappointing regrettable unhelpful unnecessary useless pointless premature waste
   threat questionable excessive hasty inappropriate counterproductive crazy mad insane ridiculous nonsense nonsensical naive
   destructive impractical unrealistic contradictory unfriendly hostile misguided flawed biased politicised politicized laughable
   disproportionate offensive pathetic stupid foolish hopeless worthless meaningless cynical deranged obsolete disaster
   disastrous catastrophe catastrophic menace incompetent evil cancer joke failure dangerously contrary obstacle setback harm
   childish selfish coward undignified regressive illogical`,
);

/** Grounds that a claim or a deed is said to be without: "without legal basis". */
export const lackedGrounds: ReadonlySet<string> = wordSet(
  'basis foundation merit justification ground substance evidence proof legitimacy',
);

/** How heavily a word weighs on what it is said of, by its lemma: `damning`, `faulty`, or not at all. */
export type Blame = 'damning' | 'faulty';

export function blameIn(lemma: string): Blame | null {
  if (damning.has(lemma)) return 'damning';
  return faulty.has(lemma) ? 'faulty' : null;
}

/** Verbs that give their object a name or a quality right behind it, by lemma: "called the vote a sham". */
export const namingVerbs: ReadonlySet<string> = wordSet('call brand label term deem declare dub pronounce');

/** Verbs that give it behind "as", by lemma: "described the vote as a sham". */
export const describingVerbs: ReadonlySet<string> = wordSet(
  'describe portray characterise characterize brand label depict deride',
);
