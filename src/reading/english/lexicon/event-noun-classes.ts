import { wordList } from '../../mechanics/word-list.ts';
import { damningWords } from './judgements.ts';

/** Lemmas, lower case, by class. A noun may stand in several classes: a "strike" is an attack or a protest. */
const lemmasOf = {
  assailant: 'bomber attacker assailant militant gunman rebel insurgent terrorist jihadist extremist',
  barrier: 'gate wall fence entrance perimeter barrier crowd',
  entourage: 'delegation entourage',
  motorVehicle: 'car truck lorry van bus vehicle motorbike motorcycle',
  alliance:
    'union forum alliance bloc league community council organization organisation association nations committee',
  aim: 'aim swipe potshot',
  accord: 'pact treaty accord convention alliance coalition bloc',
  admission: 'entry admission visa flight travel arrival',
  agreement: `agreement treaty deal pact accord memorandum mou mous contract protocol convention charter arrangement communique communiqué
    compact plan understanding declaration roadmap constitution settlement acquisition purchase merger acceptance consensus
    framework programme program partnership`,
  aid: `aid assistance help relief funding fund grant loan donation credit supply food medicine vaccine dose equipment package
    contribution arms ammunition shipment financing scholarship ventilator weapon weaponry subsidy money million billion material
    shelter tonne ton vehicle training mask kit ambulance rice fuel jet helicopter missile system air-defence defense service`,
  apology: 'apology regret remorse',
  attack: `attack strike airstrike offensive assault raid bombing shelling operation campaign war invasion rocket missile warfare fire
    shot bombardment incursion ambush air-strike crackdown shell gun bomb clash combat fighting battle`,
  award: 'medal award order honour honor decoration prize title',
  aircraft: 'aircraft plane jet helicopter drone airliner warplane bomber airplane aeroplane chopper uav',
  assets: 'asset fund account holding reserve property',
  call: 'call phone telephone hotline conversation videoconference teleconference',
  captive: `prisoner hostage detainee captive inmate convict suspect national citizen crew sailor activist soldier man woman journalist
    people person remains body`,
  clemency: 'pardon clemency amnesty reprieve commutation immunity',
  ceasefire: 'ceasefire cease-fire truce armistice cessation pause moratorium',
  chord: 'chord balance tone pose note',
  charge: 'charge lawsuit suit complaint case petition indictment action proceedings warrant',
  commitment: 'commitment pledge vow undertaking adherence dedication',
  condolence: 'condolence sympathy grief sorrow',
  condemnation: `condemnation criticism concern disapproval opposition displeasure dissatisfaction outrage anger dismay alarm objection
    protest complaint accusation allegation blame note rejection attack`,
  credentials: 'credential letter',
  right: 'right freedom liberty order value principle law rule interest dignity transformation cause record',
  demand: 'demand condition call appeal request',
  cause: `request demand appeal proposal bid idea petition call motion resolution decision bill legislation referendum transition candidacy
    candidate movement independence ruling verdict stance position claim cause ban sanction boycott uprising coup protest rebel
    opposition rebellion regime truce ceasefire vote amendment impeachment accession admission`,
  curb: 'sanction curb restriction embargo ban',
  conduct: `record policy stance remark comment decision handling performance response rhetoric approach strategy view treatment budget
    tax refusal failure reform choice`,
  damning: damningWords as string,
  dealings: 'trade cooperation contact import export treatment exchange trading dealing',
  delegation: 'delegation envoy emissary diplomat negotiator minister delegate',
  detention: 'detention remand imprisonment custody sentence arrest',
  firm: `firm company bank entity individual business conglomerate refiner refinery network oligarch lender carrier airline institution
    exchange trader supplier manufacturer`,
  arms: 'arm arms weapon weaponry gun rifle',
  access: 'access',
  cabinet: 'cabinet government',
  door: 'door border',
  favour: 'favour favor',
  fighters: `militia rebel insurgent militant guerrilla separatist faction fighter gunman movement`,
  minister: 'minister president premier chief secretary chancellor governor commissioner',
  network: 'internet network website site platform broadband connectivity medium media service',
  readiness: 'readiness',
  soldiers: `troop soldier marine reservist conscript battalion brigade paratrooper commando infantry police policeman warship frigate
    destroyer`,
  watch: 'patrol',
  command: 'power control office leadership command presidency duty',
  crowd: `thousand hundred dozen ten crowd protester protestor demonstrator worker employee teacher student pupil farmer
    resident villager people opposition opponent supporter activist campaigner striker marcher rioter nurse doctor miner
    driver trucker docker fisherman pensioner staff unionist union woman mother youth`,
  thoroughfare:
    'road highway motorway street avenue bridge traffic route intersection junction railway roundabout track',
  tool: 'tool',
  gunfire: 'fire gunfire',
  job: 'job',
  part: 'part',
  slogan: 'slogan',
  effigy: 'effigy tyre tire flag',
  stoppage: 'strike stoppage walkout protest demonstration rally march boycott',
  court: 'court tribunal arbitration',
  membership: 'membership participation',
  dose: 'dose vaccine ventilator',
  drill: 'exercise drill manoeuvre maneuver wargame game patrol',
  duty: 'tariff duty levy quota',
  emergency: 'emergency siege curfew lockdown martial-law',
  envoy: `ambassador diplomat envoy attache attaché consul inspector official spy worker staff mission journalist delegation observer
    monitor`,
  formality: 'visa requirement fee toll levy entry-permit',
  gift: `gift present souvenir book schoolbook portrait painting statue statuette vase bowl mat carpet sword plaque bouquet scroll
    textbook notebook computer laptop bicycle toy uniform wheelchair blanket instrument`,
  hand: 'hand',
  gathering: `summit conference session forum congress assembly ceremony meeting reception banquet dinner event talk dialogue opening
    inauguration funeral workshop seminar`,
  celebration: 'ceremony celebration commemoration festival fair anniversary day',
  insult: 'insult barb accusation blame jibe taunt recrimination slur jab criticism',
  helper: 'doctor medic nurse physician firefighter rescuer paramedic',
  initiative: `initiative programme program partnership force group project centre center mechanism platform fund committee commission
    council coalition alliance corridor network hub venture consortium hotline taskforce`,
  intelligence: 'intelligence information evidence data',
  investigation: 'investigation inquiry probe audit enquiry inquest trial',
  invitation: 'invitation invite',
  legalCurb: 'restriction ban curb prohibition curfew siege emergency lockdown',
  letter: 'letter message note telegram cable',
  missile: 'missile rocket interceptor launcher radar satellite battery',
  law: 'law legislation rule regulation regime',
  materiel: 'ship boat vessel aircraft plane truck bus tractor generator computer book seed',
  mission: 'embassy consulate mission office',
  money: `euro dollar pound yen yuan renminbi won rupee franc krona krone dinar riyal dirham ruble rouble lira peso real usd eur gbp $
    € £ ¥`,
  need: `need demand target goal requirement deadline standard challenge criterion obligation expectation condition commitment fate
    death resistance objective threshold opportunity chance moment interest intent`,
  peacekeepers: 'peacekeeper observer inspector monitor',
  opposition: 'opposition objection rejection disapproval',
  passage: `border crossing airspace sky frontier hotline corridor port route road strait waterway line channel`,
  permission: 'permission authorisation authorization clearance consent leave',
  post: 'post office position minister president ambassador chief',
  privilege: `status visa licence license accreditation citizenship passport permit concession preference privilege credential`,
  plea: 'appeal plea entreaty call',
  pressure: 'pressure',
  proposal: `proposal plan draft initiative roadmap blueprint offer package`,
  adopted: 'declaration resolution communique communiqué roadmap',
  publication: `statement report document photo photograph image video album film book data result figure footage list text survey study
    album song tool product assessment review index paper guidance guideline handbook manual finding analysis transcript tape
    recording memo guide blueprint strategy`,
  inspectedSite:
    'facility port site plant reactor base laboratory lab depot warehouse airport prison camp factory',
  protest:
    'protest demonstration rally march sit-in strike riot boycott vigil walkout walk-out stoppage picket',
  protester: 'protester protestor demonstrator crowd rally protest demonstration march striker',
  quarrel: 'dispute quarrel row standoff stand-off deadlock disagreement impasse feud',
  rebuke: `rebuke reprimand reproach denunciation broadside tirade criticism condemnation accusation insult barb rebuttal`,
  refugee: 'refugee migrant asylum-seeker seeker asylum refuge',
  reinforcement: 'reinforcement',
  recording: 'film camera video tape footage photo photograph picture cctv',
  relief: 'aid assistance relief help support',
  riotGear: 'gas cannon baton bullet',
  relations: 'relation tie relationship link cooperation contact diplomacy',
  request: `request demand appeal proposal offer bid plan idea petition claim accusation allegation suggestion solution call motion
    resolution decision argument charge report amendment bill legislation initiative talk negotiation deal truce ceasefire`,
  redress: 'compensation damage reparation restitution',
  rule: 'government state regime independence sovereignty annexation council authority',
  sanction: `sanction embargo tariff restriction ban blockade penalty freeze measure curb boycott prohibition fine duty quota siege curfew
    emergency`,
  support: `support backing solidarity endorsement confidence praise admiration satisfaction readiness willingness`,
  stone: 'stone rock bottle egg grenade firebomb cocktail shoe',
  street: 'street',
  solidarity: 'support solidarity backing',
  sea: 'sea ocean water bay gulf strait coast',
  stability: `stability security peace safety order interest life livelihood environment future existence survival world region balance
    economy sovereignty`,
  target: `target village town city base ship vessel boat port school hospital building convoy position camp airport airfield house home
    mosque
    church market village checkpoint headquarters barracks depot refinery pipeline plant facility bunker compound embassy consulate
    tanker vehicle bus car train bridge troop soldier police officer civilian militant rebel insurgent fighter crowd area neighbourhood
    neighborhood district capital outpost site tent shelter`,
  talks: `talk meeting discussion negotiation dialogue consultation conversation summit session mediation briefing conference contact
    interview tête-à-tête luncheon dinner banquet breakfast audience`,
  thanks: 'gratitude thanks thank appreciation congratulation greeting',
  threat: 'threat ultimatum warning deadline',
  ultimatum: 'demand ultimatum',
  tribute: 'tribute homage respect',
  troops: `troop soldier force army warship unit battalion brigade tank carrier police reservist reserve fleet destroyer squadron bomber
    regiment division convoy contingent personnel marine navy trooper jet fighter patrol guard officer`,
  ship: 'ship vessel boat tanker trawler freighter ferry yacht submarine',
  vessel:
    'vessel ship boat tanker convoy cargo trade shipment export import traffic delivery flight lorry truck',
  verdict: 'verdict conviction sentence ruling judgment judgement order resolution directive',
  visit: 'visit trip tour stay journey voyage',
  waiver: 'waiver exemption',
  ward: 'hospital clinic ward quarantine isolation care',
  weight: 'weight',
  wellbeing:
    'security defence defense safety stability independence sovereignty integrity unity success prosperity',
  weapon: `missile drone rocket bomb device satellite weapon warhead torpedo projectile shell icbm launcher-battery aircraft radar
    interceptor
    launcher thaad plane bomber submarine helicopter`,
} as const;

/** What the object of a verb is about, as far as the kind of event depends on it. */
export type NounClass = keyof typeof lemmasOf;

function isNounClass(name: string): name is NounClass {
  return name in lemmasOf;
}

function indexed(): ReadonlyMap<string, ReadonlySet<NounClass>> {
  const index = new Map<string, Set<NounClass>>();
  for (const name of Object.keys(lemmasOf).filter(isNounClass)) {
    for (const lemma of wordList(lemmasOf[name])) {
      const classes = index.get(lemma) ?? new Set<NounClass>();
      classes.add(name);
      index.set(lemma, classes);
    }
  }
  return index;
}

const classesOf = indexed();
const none: ReadonlySet<NounClass> = new Set();

/** The classes of a noun by its lemma, in any case; empty where the lexicon does not hold it. */
export function nounClassesOf(lemma: string): ReadonlySet<NounClass> {
  const folded = lemma.toLowerCase();
  return (
    classesOf.get(folded) ?? (folded.endsWith('s') ? classesOf.get(folded.slice(0, -1)) : undefined) ?? none
  );
}
