import { wordSet } from '../../mechanics/word-list.ts';

/** Verbs of winning that are of force elsewhere, by lemma. */
export const beatingVerbs: ReadonlySet<string> = wordSet(
  'beat defeat thrash hammer crush rout edge down whip trounce outplay overpower stun overwhelm demolish',
);

/** Words of games, by lemma: beside a score they tell of one. */
export const sportWords: ReadonlySet<string> = wordSet(
  `final semifinal semi-final quarterfinal quarter-final match goal goalkeeper striker midfielder defender cup league tournament
  championship
   medal inning innings wicket tiebreak playoff kickoff halftime half-time referee penalty friendly qualifier team game`,
);

/** Words of votes, by lemma: beside a verb of winning they tell of one. */
export const electionWords: ReadonlySet<string> = wordSet(
  'vote election runoff run-off ballot poll primary presidency candidate',
);
