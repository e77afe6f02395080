import { wordSet } from '../../mechanics/word-list.ts';

/**
 * Nouns that tell a deed or a happening, with roles as a verb has: "the seizure of the ship", "their refusal to pay".
 *
 * Source: the nouns that share a roleset with a verb in PropBank's frames, without those that mostly name a thing, a quality or a state,
 * with the words of news that its texts do not have.
 */
export const deedNouns: ReadonlySet<string> = wordSet(
  `abduction abolition abuse acceleration acceptance access accord accumulation achievement acquisition acquittal act action adaptation
   addition adjustment administration admission adoption advance aggression agreement aid airstrike alert allegation alliance allocation
   allowance ambush amendment annexation announcement answer apology appeal appointment appreciation approach appropriation approval
   arbitration argument arrangement arrest arrival assassination assault assembly assertion assessment assignment assistance association
   assumption assurance attack attempt attention auction audit authorization award ballot bankruptcy battle beating bet bid birth blame
   blast blockade blow boast bombardment bombing boycott break breakdown breakthrough briefing broadcast burial bust bypass calculation
   call campaign cancellation capture catch caution ceasefire celebration census certification challenge championship change charge chase
   chat choice citation claim clarification clash close closure collaboration collapse collision collusion combat comment commitment
   communication compensation competition complaint completion compliance compromise concern concession conclusion condemnation conduct
   conference confession confirmation confiscation conflict confrontation congratulation connection conquest conservation consideration
   consolidation conspiracy construction contact continuation contribution control convergence conversation conversion conviction convoy
   cooperation coordination correction corruption coup courtship crackdown crash creation crisis criticism crossing crusade curb cut deal
   death debate debut decision declaration decline decrease dedication defamation defeat defence defense definition delay delivery demand
   demobilization demonstration demotion denial denunciation departure dependency deployment deportation deposit deposition depression
   deregulation descent destruction detection detention deterioration development dialogue difference diplomacy disarmament discharge
   disclosure discovery discrimination discussion disintegration displacement display disposal dispute disruption dissemination
   distribution diversion division divorce donation education elect election embargo embrace employment empowerment encounter
   encouragement end endeavor endorsement endowment engagement enhancement enlargement eruption escalation escape establishment
   evacuation evaluation examination excavation exchange exclusion execution exercise exhibition expansion expectation expiration
   explanation exploitation exploration explosion expulsion extension extermination extraction extradition failure fall federation feud
   fight find fine flight genocide governance grant growth guarantee halt handover handshake harm hearing help hijacking holocaust
   humiliation immigration impact implementation improvement inauguration incarceration incitement inclusion incursion indictment
   inflation injury inquiry inspection installation institution instruction intention interaction interception interference interrogation
   interruption intervention interview introduction intrusion invasion investigation investment invitation involvement issue
   justification kidnapping kill killing labor landing landslide launch lawsuit lead leak liberation limitation liquidation litigation
   loan lockdown looting march marriage massacre mediation meeting merger migration misinformation misrepresentation mission mobilisation
   mobilization move murder mutilation need neglect negotiation nomination notification obedience objection obligation observation
   obstruction occupation offensive offer operation opinion opposition order outbreak pact participation partnership patrol payment
   payoff payout penalty permission persecution persuasion petition pilgrimage plan plea pledge postponement praise prediction
   preparation presentation preservation prevention procurement prohibition proliferation promise promotion proposal prosecution
   protection protest provocation publication punishment purchase purge quake quarrel question raid rally reaction reaffirmation
   rebellion rebuke recognition recommendation reconciliation reconnaissance reconstruction recovery recruitment reduction referral
   reflection reform refund refusal registration regret regulation reintroduction reiteration rejection release remark removal
   renegotiation renewal renovation reopening repair repatriation replacement reply report request requirement rescue research
   reservation resignation resistance response restoration restriction resumption retaliation retirement retreat reversal review revision
   revitalization revival revocation riot rivalry row ruling sale sanction search secession seizure selection separation settlement
   shelling shooting shutdown siege signing skirmish smuggling spat speculation speech stabbing stampede standoff statement stipulation
   strike struggle study submission subscription success succession suggestion summit support supposition surrender survey suspension
   takeover talk tariff test testimony thanks theft threat torture tour trade trafficking training transaction transfer transformation
   translation transport treatment treaty trial tribute trip truce ultimatum uprising veto vindication violation visit vote vow walkout
   war warning welcome withdrawal work`,
);
