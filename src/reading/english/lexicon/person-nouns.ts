import { isPeopleOfState } from '../../../world/state-adjectives.ts';
import { wordList, wordSet } from '../../mechanics/word-list.ts';
import { anyOf } from '../../../model/word-pattern.ts';

const listed = wordSet(
  `people person persons man men woman women child children youth youths boy boys girl girls baby babies adult adults citizen
   citizens national nationals resident residents inhabitant inhabitants population islander islanders villager villagers
   civilian civilians refugee refugees migrant migrants immigrant immigrants expatriate expatriates expat expats asylum-seeker
   asylum-seekers seeker seekers troop troops soldier soldiers personnel officer officers police policeman policemen guard guards
   sailor sailors marine marines staff staffer staffers crew crewmen member members employee employees worker workers labourer
   labourers laborer laborers student students pupil pupils graduate graduates trainee trainees scholar scholars scientist
   scientists expert experts delegate delegates deputy deputies lawmaker lawmakers legislator legislators senator senators
   minister ministers official officials leader leaders ambassador ambassadors diplomat diplomats envoy envoys president
   presidents mayor mayors governor governors tourist tourists visitor visitors traveller travellers traveler travelers passenger
   passengers pilgrim pilgrims guest guests voter voters supporter supporters protester protesters protestor protestors
   demonstrator demonstrators activist activists dissident dissidents victim victims survivor survivors prisoner prisoners
   detainee detainees hostage hostages suspect suspects captive captives terrorist terrorists militant militants rebel rebels
   fighter fighters insurgent insurgents gunman gunmen attacker attackers farmer farmers fisherman fishermen teacher teachers
   nurse nurses doctor doctors engineer engineers judge judges lawyer lawyers journalist journalists reporter reporters observer
   observers volunteer volunteers participant participants attendee attendees representative representatives businessman
   businessmen businesspeople entrepreneur entrepreneurs investor investors executive executives customer customers user users
   subscriber subscribers patient patients donor donors recipient recipients beneficiary beneficiaries monk monks priest priests
   believer believers follower followers artist artists athlete athletes player players veteran veterans candidate candidates
   applicant applicants speaker speakers viewer viewers spectator spectators orphan orphans widow widows servant servants agent
   agents adviser advisers advisor advisors consultant consultants dead injured wounded casualties casualty fatalities fatality
   deaths newcomers foreigners locals natives settlers firefighters rescuers medics pilots astronauts drivers peacekeepers
   mercenaries conscripts reservists defectors councillors commissioners cadres interns seafarers crewmembers servicemen
   servicewomen households-members compatriots countrymen colleagues partners-in-crime relatives friends sons daughters brothers
   sisters millionaires billionaires shareholders stakeholders taxpayers consumers pensioners retirees infants teenagers father
   fathers mother mothers driver miner miners herder herders motorist motorists commuter commuters porter porters shepherd shepherds logger
   loggers docker dockers hunter hunters nun nuns imam imams worshipper worshippers mourner mourners shopper shoppers bystander
   bystanders hiker hikers climber climbers diver divers paramedic paramedics jihadist jihadists shopkeeper shopkeepers nomad
   nomads trucker truckers captain captains skipper skippers trader traders vendor
   vendors smuggler smugglers`,
);

/** Whether the noun (any number, any case) counts people: "refugees", "business leaders", "Filipinos". */
export function isPersonNoun(word: string): boolean {
  if (listed.has(word.toLowerCase())) return true;
  return isPeopleOfCountry(word);
}

/** Peoples without a state of their own, and single members of peoples that news counts. */
const otherPeoples = wordSet('Kurds Arabs Jews Scots Sikhs Hindus Latinos Latinas American Korean');
const peopleEnding = /^[A-Z][a-z]+(?:ans|(?:ch|lsh|ish)(?:men|women))$/;

/** Whether a word as written names people by where they are from or what they hold: "Americans", "Filipinos", "Californians". */
export function isPeopleOfCountry(word: string): boolean {
  return isPeopleOfState(word) || otherPeoples.has(word) || peopleEnding.test(word);
}

const groups = wordSet(
  `community diaspora population workforce crowd delegation army garrison force electorate congregation nation country city town village
   membership arrivals turnout crew staff audience family group team party minority convoy panel squad unit`,
);

/** Groups whose bare number counts people: "the community numbers 140,000". */
export function isPeopleGroup(word: string): boolean {
  return groups.has(word.toLowerCase());
}

/** Whether a noun phrase, by its last word, is of people or a group of them. */
export function countsPeople(phrase: string): boolean {
  const noun = phrase.split(' ').at(-1) ?? '';
  return isPersonNoun(noun) || isPeopleGroup(noun);
}

const personEndings = wordList(
  `er or ist ian ant ent eer ess ee man woman boy girl son father mother wife husband king queen chief native friend cousin nephew niece
   daughter brother sister uncle aunt baby kid teen twin captain major star model guard migrant colonel general monk nun pilot cook
   spouse self youth victim convict`,
);
const personEnding = new RegExp(`${anyOf(personEndings)}s?$`);

/** Whether the noun, in lower case, may well be a person: by the lists, or by how it ends ("engineer", "stepfather"). */
export function isPersonLike(noun: string): boolean {
  return isPersonNoun(noun) || personEnding.test(noun);
}
