import { foldedWords } from '../../../model/fold-text.ts';
import { eventContexts, type EventContext } from '../../../model/record.ts';
import type { ContextPhrase } from '../../../model/wording.ts';
import { singularOf } from './word-forms.ts';

/**
 * The words by which a sentence shows a general context of PLOVER 0.8 (table 2.1 and chapter 4), folded, in the singular;
 * "_" joins the words of a phrase. Words that are at home in several contexts are left out.
 */
const contextWords: Readonly<Record<EventContext, string>> = {
  military:
    'military army navy air_force armed_forces troop warship frigate fighter_jet soldier defence_minister defense_minister ' +
    'defence_ministry defense_ministry defense_secretary defence_secretary military_exercise military_aid joint_exercise ' +
    'general_staff minister_of_defence minister_of_defense missile artillery battalion airbase naval joint_drill ' +
    'military_drill',
  intelligence:
    'intelligence_agency intelligence_service intelligence_sharing intelligence_chief spy espionage spying wiretap ' +
    'wiretapping surveillance_plane counterintelligence',
  executive:
    'cabinet_reshuffle cabinet_minister new_cabinet appointed appoint appointment dismissed_minister sacked sworn_in ' +
    'inaugurated_as inauguration presidential_palace executive_order decree resignation resigned named_prime_minister ' +
    'caretaker_government',
  legislative:
    'parliament parliamentary lawmaker legislature legislative national_assembly congress senate senator congressman ' +
    'congresswoman member_of_parliament bundestag duma knesset house_of_representatives house_of_commons draft_law legislator ' +
    'coalition_talk mps',
  election:
    'election electoral elected voter ballot polling_station polling_day referendum by_election presidential_candidate ' +
    'candidacy electorate runoff election_campaign presidential_race election_observer vote_count reelected reelection',
  political_institutions:
    'constitution constitutional coup state_of_emergency martial_law impeachment impeached constitutional_amendment ' +
    'power_sharing transitional_government',
  pro_democracy:
    'democratization democratisation democratic_transition pro_democracy democratic_reform return_to_civilian_rule ' +
    'free_and_fair_election',
  pro_autocracy:
    'autocracy autocratic authoritarian coup military_junta junta one_party_rule democratic_backsliding power_grab',
  economic:
    'economy economic trade investment tariff export import gdp inflation bank investor fiscal monetary free_trade debt loan ' +
    'budget commerce commercial business finance financial currency stock_market tourism economist tax recession',
  legal:
    'court judge judiciary lawsuit prosecutor on_trial tribunal international_law extradition extradite ruling ' +
    'treaty_obligation legal judicial supreme_court attorney_general arbitration convicted indicted indictment lawyer ' +
    'ratification',
  reparations: 'reparation war_compensation compensation_for_victim',
  human_rights: 'human_right',
  rights_freedoms:
    'civil_liberty press_freedom freedom_of_speech freedom_of_expression freedom_of_the_press freedom_of_assembly free_speech ' +
    'censorship political_prisoner civil_right dissident journalist_arrested jailed_journalist',
  repression:
    'crackdown repression political_prisoner torture extrajudicial disappearance tear_gas brutality',
  human_security:
    'food_security food_insecurity water_security energy_security famine hunger malnutrition food_aid humanitarian_aid ' +
    'drinking_water housing land_right humanitarian_assistance water_shortage food_shortage power_outage food_crisis',
  gender: 'gender women_s_right gender_equality women_and_girl femicide abortion reproductive_right feminist',
  lgbt: 'lgbt lgbtq lgbtqia gay lesbian transgender same_sex homosexuality',
  religion_ethnicity:
    'religion religious church mosque muslim islam islamic christian buddhist hindu jewish catholic pope vatican ethnic ' +
    'ethnicity sectarian shiite sunni caste ethnic_minority minority_group interfaith sikh',
  inequality: 'inequality discrimination apartheid segregation income_gap',
  diplomatic:
    'diplomat diplomatic diplomacy embassy ambassador consulate consul foreign_minister foreign_ministry envoy foreign_affair ' +
    'bilateral secretary_of_state state_visit charge_d_affaires minister_of_foreign_affair summit state_department ' +
    'foreign_secretary',
  territory:
    'territory territorial sovereignty border_dispute border_demarcation demarcation secession separatist annexation annexed ' +
    'annex independence_referendum disputed_island maritime_boundary occupied_territory territorial_water',
  peacekeeping:
    'peacekeeping peacekeeper peace_keeping blue_helmet ceasefire_monitor observer_mission peace_process peacebuilding',
  health:
    'health disease epidemic pandemic vaccine vaccination hospital virus outbreak public_health covid covid19 coronavirus ' +
    'ebola malaria hiv medicine medical world_health_organization',
  asylum: 'asylum asylum_seeker political_asylum',
  migration:
    'migrant migration immigrant immigration refugee displaced_person emigration deportation deported repatriation displaced ' +
    'resettlement migrant_worker',
  disasters:
    'earthquake flood flooding cyclone typhoon hurricane drought landslide tsunami wildfire volcano volcanic_eruption ' +
    'disaster oil_spill rescuer heat_wave plane_crash shipwreck storm',
  natural_resource:
    'oil natural_gas gas_pipeline crude coal mineral mining rare_earth fishery fishing timber agriculture agricultural ' +
    'lithium lng oilfield gas_field pipeline petroleum forestry',
  environment:
    'environment_minister environment_ministry environmental_protection environmental climate climate_change pollution ' +
    'emission renewable deforestation biodiversity carbon green_energy renewable_energy global_warming net_zero conservation',
  technology:
    'technology technological semiconductor artificial_intelligence high_tech innovation satellite outer_space space_agency ' +
    'space_program space_programme space_station space_exploration digital quantum 5g chip telecommunication startup robotics ' +
    'aerospace nuclear_power nuclear_energy',
  terrorism:
    'terrorism terrorist counterterrorism anti_terrorism suicide_bomber suicide_bombing jihadist extremist al_qaeda ' +
    'islamic_state boko_haram al_shabab',
  cbrn:
    'nuclear_weapon nuclear_test nuclear_program nuclear_programme nuclear_deal warhead chemical_weapon biological_weapon ' +
    'nonproliferation non_proliferation denuclearization denuclearisation nuclear_talk uranium enrichment nuclear_arsenal ' +
    'nerve_agent iaea disarmament',
  cyber: 'cyber cyberattack cybersecurity cybercrime hacker hacking ransomware cyberspace malware',
  misinformation: 'misinformation disinformation fake_news influence_operation propaganda deepfake',
  crime:
    'crime criminal murder murdered kidnapping robbery gang mafia organized_crime organised_crime fraud scam ' +
    'transnational_crime money_laundering',
  corruption: 'corruption bribery bribe graft embezzlement nepotism anti_corruption kickback',
  illegal_drugs:
    'drug_trafficking drug_trafficker narcotic cocaine heroin fentanyl drug_cartel methamphetamine illegal_drug drug_lord',
  trafficking:
    'trafficking trafficker human_trafficking smuggling smuggler smuggled people_smuggling arms_smuggling',
};

/** Every phrase with its context, by its first word: folded, in the singular. */
export const contextPhrases: ReadonlyMap<string, readonly ContextPhrase[]> = Map.groupBy(
  eventContexts.flatMap((context) =>
    contextWords[context].split(' ').map((phrase): ContextPhrase => {
      const words = foldedWords(phrase.replace(/[-_]/g, ' '));
      return { words: words.map(singularOf), context };
    }),
  ),
  ({ words }) => words[0] ?? '',
);
