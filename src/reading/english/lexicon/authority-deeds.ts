import { wordSet } from '../../mechanics/word-list.ts';

/** What authorities do to things, lemmas: who says that it "will be" done will have it done ("the tariffs will be lifted"). */
export const authorityDeeds: ReadonlySet<string> = wordSet(
  `impose lift ease loosen tighten relax cut reduce lower raise increase expand extend widen add remove transfer relocate resettle return
   withdraw pull deploy send dispatch build rebuild repair construct restore resume reinstate reopen open establish create set launch
   introduce implement enforce apply enact provide give grant allocate fund finance invest pay compensate subsidise subsidize supply
   deliver donate distribute release free exempt waive suspend abolish scrap dismantle destroy eliminate convert phase limit cap
   restrict ban prohibit protect treat admit vaccinate screen inspect prosecute double triple halve publish submit finalise finalize
   inform notify contact consult evacuate fly house shelter feed recruit train arm equip digitise digitize`,
);
