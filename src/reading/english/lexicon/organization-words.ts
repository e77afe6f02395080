import { wordSet } from '../../mechanics/word-list.ts';

/** Heads of the names of bodies: a capitalised phrase with one of them names an organisation. Lower case. */
export const organizationHeads: ReadonlySet<string> = wordSet(
  `ministry department university college school institute institution academy foundation fund bank committee commission council
   congress parliament assembly senate court tribunal agency administration authority bureau office embassy consulate mission
   association federation confederation union organization organisation league party movement front group company corporation corp
   inc ltd llc plc co holdings industries technologies airlines airways motors electronics energy petroleum systems laboratories
   laboratory lab labs center centre museum library hospital church newspaper times post journal herald tribune daily gazette
   telegraph news press television tv radio network police army navy marines guard guards forces force corps command regiment
   brigade battalion militia service services board secretariat cabinet politburo presidium society club team alliance coalition
   consortium chamber forum exchange trust partners cooperative syndicate observatory bundestag duma knesset brotherhood gang
   cartel airline broadcaster studios pictures entertainment pharmaceuticals aerospace aviation shipbuilders limited enterprises
   ventures capital securities insurance stores hotels resorts restaurants foods renewables semiconductor semiconductors telecom
   telecommunications units endowment marine shipping shipyard shipyards logistics aquaculture jsc gmbh ag air`,
);

/** Heads that are as often programmes, meetings or things as bodies: they need a second sign. */
export const looseOrganizationHeads: ReadonlySet<string> = wordSet(
  `forum network mission service services exchange capital times post front group office command energy force forces team school
   church union party court trust journal cabinet systems board hotels company marine daily guard fund administration assembly air`,
);

/** Heads of the names of documents, meetings, feasts, works and things: never an actor. Lower case. */
export const otherHeads: ReadonlySet<string> = wordSet(
  `agreement treaty accord pact convention protocol declaration statement communique communiqué resolution act bill law
   constitution amendment charter plan strategy framework initiative roadmap vision agenda policy doctrine project dialogue summit
   conference meeting talks festival ceremony anniversary day week month year war revolution spring crisis deal award prize medal
   cup games olympics olympic championship tournament line valley river lake mountain mount bridge road street avenue square
   airport station port island islands peninsula strait sea ocean gulf bay canal border zone region area corridor reef desert hill
   hills park palace hall theatre theater stadium hotel tower building house museum-ship virus disease pandemic covid covid-19
   ebola zika article section chapter clause annex order decree memorandum mou understanding action compact review report index
   fund-raiser bond bonds one two night eve easter christmas century era dynasty reform reforms crimes rights economy goals sdgs
   standard standards principles rules system missile aircraft fighter jet submarine ship vessel satellite rocket hub challenge
   mechanism arrangement exercise exercises operation campaign drill drills code copyright language negotiations round issue affair
   fiction film movie book series show song newsletter age bible koran quran satan god allah jesus buddhism islam christianity
   sunni shia shiite muslim muslims christian christians catholic jew jews jewish islamic arab arabs kurd kurds kurdish english
   spanish arabic mandarin hindi latin facility complex reactor plant site base camp province district county state city town
   village commons-vote brexit internet covid19 twitter-feed tests test accelerator partnership program programme chains chain
   infrastructure capacity industry cryptography cooperation tax taxes posture computing manufacturing states intelligence quantum
   sciences export exports controls trade biofuels biotechnology awareness workforce priorities list lists rankings signing
   signings grant grants pillar pillars transition emissions hydrogen vaccine vaccines supply-chains services-trade science app
   outlook balkans balkan pipeline supply research-program scholarship fellowship scholars dialogues track hotline taskings visa
   gate roundtable workshop campus`,
);

/** Small words that stand inside the names of bodies. */
export const nameJoiners: ReadonlySet<string> = wordSet(
  'of for and the on in at to & de la du des del y e et',
);

/** Words in lower case that with a state's name or adjective mean a part of its government: "the Danish government". */
export const governmentNouns: ReadonlySet<string> = wordSet(
  'government administration authorities regime leadership cabinet presidency',
);

/** What news calls a state's government by its seat, "the Oslo government"; "the Oslo authorities" are the town's. */
export const seatedGovernments: ReadonlySet<string> = wordSet('government regime');

/** Bodies that news writes in lower case after a state's name or adjective: "the Danish foreign ministry". Heads. */
export const lowerCaseBodies: ReadonlySet<string> = wordSet(
  `ministry parliament embassy consulate army navy military police court judiciary senate congress agency department commission
   council assembly delegation party committee bank force forces`,
);

/** Bodies that a state has at home alone: "the ministry in Accra" is Ghana's, as "the embassy in Accra" is not. */
export const statesOwnBodies: ReadonlySet<string> = wordSet('ministry parliament senate judiciary');

/** Bodies that news writes in lower case before an office of theirs: "the commission chairman", "the judiciary's spokesman". */
export const bodyNouns: ReadonlySet<string> = new Set([
  ...organizationHeads,
  'judiciary',
  'government',
  'presidency',
]);

/** Words before a head that still name no body of their own: "Task Force", "Joint Working Group". */
export const genericModifiers: ReadonlySet<string> = wordSet(
  `task working steering joint expert experts technical contact core study advisory special new national international inter-agency
   senior high-level bilateral trilateral regional local central foreign`,
);

/** Bodies of which a state has one, whose names are made of plain words alone: "Kenya's Foreign Ministry". */
export const nationalBodies: ReadonlySet<string> = new Set([
  'foreign ministry',
  'foreign office',
  'central bank',
  'central committee',
  'national assembly',
  'national bank',
]);

/** Bodies that news calls by one capitalised word where only one is meant. */
export const loneBodies: ReadonlySet<string> = wordSet(
  'congress parliament senate bundestag duma knesset politburo',
);

/** People who own a body in its name: "People's Congress", "Workers' Party". Other owners are not part of the name. */
export const bodyOwners: ReadonlySet<string> = wordSet(
  `people peoples workers worker women children men farmers journalists veterans teachers citizens lloyd moody mcdonald doctors`,
);

/** Heads of public bodies whose matters are joined by "and": "the Food and Drug Administration", "Ministry of Trade and Industry". */
export const publicHeads: ReadonlySet<string> = wordSet(
  `administration agency authority institute council commission committee board center centre organization organisation association
   service services bureau ministry department office foundation union bank school college`,
);

/** Heads of the names of armed groups and peoples' movements. */
export const groupHeads: ReadonlySet<string> = wordSet(
  'front brigade brigades militia movement units taliban rebels',
);
