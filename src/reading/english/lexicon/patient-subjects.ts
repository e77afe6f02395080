import { wordList } from '../../mechanics/word-list.ts';

const withoutAgent = wordList(
  `be become remain seem appear cost last await undergo resemble equal total amount number range weigh near approach precede predate
   outlive outnumber adjoin border span underlie comprise consist constitute matter lie pend stay sit star sound`,
);

const withoutObject = wordList(
  `abate abound accelerate accrue accumulate advance age alter alternate appreciate arise arrive assemble atrophy awake backfire balance
   begin belong bend bleed blossom blow blur boom bounce break brighten bubble burgeon burn burst capsize cascade catch cease change
   chill clear close cluster coexist coincide collapse come commence condense congregate contract converge convert cool correlate crack
   crash creep crumble crumple crystallize culminate curve cycle darken dawn decay decline decompose decrease deepen default degenerate
   depreciate derive deteriorate detonate develop deviate devolve die differ diffuse dilute dim diminish dip disappear disband
   disintegrate disperse dissipate dissolve diverge divide double drain drift drop drown dry dwindle ease ebb elapse emanate emerge
   emigrate end endure ensue equalize erode erupt escalate evaporate evolve exist expand expire explode extend fade fall falter fester
   fill fizzle flare flatten flicker float flood flop flourish flow fluctuate fold follow form fracture fray freeze frost gain germinate
   get go grow halt halve hail hang happen harden harmonize heal heat heighten hinge ignite implode improve increase inflate integrate
   intensify intersect itch jump kindle lapse launch leak lengthen lessen lighten linger loom loosen lurch materialize mature melt merge
   mount move multiply mushroom narrow normalize occur ooze open operate originate overflow overheat overlap pale part peak perish
   persist pile plateau plummet plunge point polarize pop pour predominate prevail proceed progress proliferate protrude quadruple
   quicken radiate rank rate read reappear rebound recede recover recur regain regress relapse reopen reproduce resonate rest restart
   result resume resurface return reverberate reverse revive revolve ring rip ripen rise roll rot rotate run rupture rust sag scatter
   seethe sell separate settle shake shatter shift shimmer shine shorten shrink shrivel shut sink skyrocket slacken slide slip slow slump
   smash smolder snap snowball soar soften sour spark spill spin spiral splinter split spoil sprawl spread spring sprout spurt stabilize
   stagnate stall stand start starve stem stick stiffen stink stop straighten strengthen stretch subside suffice surface surge swell
   swing swirl switch taper tear terminate thaw thicken thrive tighten tilt topple transpire tremble triple tumble turn twist unfold
   unify unite unravel vanish vary wait wake wane warm waver weaken whiten widen wilt wither worsen zoom`,
);

/**
 * Verbs whose subject is no agent whether or not an object follows: "the mission became a test", "the ship costs two millions".
 *
 * Source: verbs of which PropBank's frames know no ARG0.
 */
export const noAgent: ReadonlySet<string> = new Set(withoutAgent);

/**
 * Verbs whose subject is no agent where no object follows: "the border opened", but "Lima opened the border".
 *
 * Source: the verbs whose first roleset in PropBank's frames has no ARG0, or whose ARG1 is of one of VerbNet's classes of change, of
 * motion to a place, of appearing, being somewhere, beginning, ending, joining and parting; gone through by hand, with what news needs.
 */
export const noAgentAlone: ReadonlySet<string> = new Set([...withoutAgent, ...withoutObject]);
