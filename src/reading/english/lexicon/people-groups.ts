import { wordSet } from '../../mechanics/word-list.ts';

/** Those who fight or break the law together, in the plural. */
const fighters = wordSet(
  `militants rebels insurgents gunmen fighters separatists terrorists extremists jihadists militiamen guerrillas mercenaries hackers
   pirates smugglers traffickers attackers assailants bombers looters rioters mutineers settlers vigilantes bandits hijackers
   kidnappers gangs militias`,
);

/** Those who stand up for or against something together. */
const movers = wordSet(
  `protesters protestors demonstrators activists campaigners strikers dissidents opponents supporters villagers residents citizens
   civilians students workers farmers fishermen miners truckers drivers teachers doctors nurses journalists lawyers academics scientists
   clerics rabbis monks churches unions lawmakers legislators parliamentarians senators mps voters refugees migrants deportees
   prisoners detainees hostages captives nationals expatriates tourists pilgrims athletes sailors fishers investors consumers
   analysts experts observers economists`,
);

/** Trades and firms, in the plural. */
const traders = wordSet(
  `firms companies businesses banks lenders airlines carriers manufacturers producers exporters importers refiners shipowners
   carmakers automakers chipmakers retailers insurers industrialists businessmen executives`,
);

/** Services of the state that news names by the noun alone: "police in Nairobi". */
export const services: ReadonlySet<string> = wordSet('police policemen firefighters coastguards prosecutors');

/** Crowds that news counts and does not name, folded: "Thousands marched in Suva". */
export const masses: ReadonlySet<string> = wordSet('thousands hundreds crowds');

/** Those who use force or march, whoever they are: told of without a state, they act in their article alone. */
export const forcefulGroups: ReadonlySet<string> = new Set([
  ...fighters,
  ...services,
  ...masses,
  ...wordSet('protesters protestors demonstrators strikers soldiers troops'),
]);

/** One of those who use force, or a crowd of them, in the singular: "A gunman opened fire", "An angry mob attacked". */
export const forcefulOnes: ReadonlySet<string> = wordSet(
  'gunman militant rebel attacker assailant bomber jihadist extremist mob hijacker kidnapper arsonist',
);

/** People whom news counts as killed or wounded, in the plural, beside those who march. */
export const victims: ReadonlySet<string> = wordSet(
  `people soldiers troops policemen officers guards passengers worshippers pilgrims children schoolchildren pupils women men villagers
   bystanders mourners shoppers`,
);

/** Words before "men" or "forces" that make them people who use force: "masked men", "security forces". */
export const armedWords: ReadonlySet<string> = wordSet(
  'armed masked unidentified unknown uniformed hooded security government rebel coalition opposition',
);

/** Those who stand against a government, as one. */
const opponents = wordSet('opposition');

/** Heads that tell people only with a side before them: "opposition leaders". Plural. */
export const sidedGroups: ReadonlySet<string> = wordSet(
  'leaders groups parties politicians figures factions fighters forces commanders members officials organisations organizations',
);

/** Walks of life before such a head: "women leaders", "business leaders" lead no state. */
export const walksOfLife: ReadonlySet<string> = wordSet(
  'women woman youth student business industry corporate labour labor union religious church faith community tribal clan indigenous civic',
);

/** Sides before such a head: "rebel commanders", "civil society groups", "business leaders". */
export const sideWords: ReadonlySet<string> = new Set([
  ...wordSet('opposition rebel insurgent separatist dissident militant society rights parliament'),
  ...walksOfLife,
]);

/** Groups that stay the same through an article and are named again by the bare noun: "rebels said". */
export const lastingGroups: ReadonlySet<string> = new Set([...fighters, ...opponents]);

/** Nouns of people, in the plural, who act as a group of a country: "Kenyan protesters", "police in Nairobi". Folded. */
export const peopleGroups: ReadonlySet<string> = new Set([
  ...fighters,
  ...movers,
  ...traders,
  ...services,
  ...opponents,
]);

/** One group of people, with the adjective of its nation: "a Kenyan nationalist group". */
export const oneGroup: ReadonlySet<string> = wordSet('group movement militia gang faction');

/** Organs that act for their state at home, plural: "authorities in Nairobi", "security forces in Kenya". */
export const stateOrgans: ReadonlySet<string> = wordSet('authorities forces');

/** Words before "forces" that make them a state's. */
export const forcesOfState: ReadonlySet<string> = wordSet('government security armed');
