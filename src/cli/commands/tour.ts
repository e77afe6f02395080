import { groups } from '../groups.ts';
import type { AddCommand } from '../session.ts';

/** `chancery tour`: reads the example corpus and shows what a record is good for, a screen at a time. */
export const addTour: AddCommand = (program, session) => {
  program
    .command('tour')
    .summary('five screens over the example reports')
    .helpGroup(groups.learn)
    .description(
      'a tour of five screens over the bundled example reports; leaves chancery-tour.db to try things on',
    )
    .action(async () => (await import('../runs/tour.ts')).tour(session));
};
