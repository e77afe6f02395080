import { actIs } from '../../../../model/acts.ts';
import { isNounTold, verbOf } from './plain-report.ts';
import { statedDate } from './stated-date.ts';
import type { DateFrame } from './date-fits.ts';
import type { TokenEvent } from '../token-event.ts';
import { dependents } from '../../grammar/dependents.ts';
import { prepositionsOf } from '../../grammar/prepositions.ts';
import type { Tree } from '../../grammar/tree.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';

const present = new Set(['VBZ', 'VBP']);

/** Whether a verb is a finite present without "have": "arrives", "is meeting", "is held". */
function isSimplePresent(tree: Tree, verb: number): boolean {
  const helpers = dependents(tree, verb, ['aux']);
  if (helpers.length === 0) return present.has(tree.tokens[verb].xpos);
  return helpers.every((helper) => present.has(tree.tokens[helper].xpos) && lemmaAt(tree, helper) === 'be');
}

/**
 * Whether the event has a day of its own, as meetings, signings and exercises have. Words of support or blame are said on the day of
 * the news.
 */
function hasItsDay({ outcome }: TokenEvent): boolean {
  return actIs(outcome, 'dated');
}

/** Whether the event may still lie ahead: it is told by a noun, which has no tense, or by a verb in the present. */
function mayLieAhead(tree: Tree, event: TokenEvent): boolean {
  if (isNounTold(tree, event)) return !isSceneOfPast(tree, event);
  // "the visit, which takes place on 10 May": the verb that carries the noun.
  if (event.sites.some((site) => tree.tokens[site].relation === 'acl:relcl' && isSimplePresent(tree, site)))
    return true;
  const verb = verbOf(tree, event);
  return verb >= 0 && isSimplePresent(tree, verb);
}

/** Whether the noun of an event sets the time of a past verb, so that the event has begun: "during her visit on Monday she praised it". */
function isSceneOfPast(tree: Tree, { sites: [noun] }: TokenEvent): boolean {
  if (!prepositionsOf(tree, noun).includes('during')) return false;
  let here = tree.tokens[noun].head;
  for (let steps = 0; here >= 0 && steps < 3; steps += 1) {
    if (tree.tokens[here].xpos === 'VBD') return true;
    here = tree.tokens[here].head;
  }
  return false;
}

/**
 * The event as planned, where it has a date after the day of the news and no past tense tells it: "The envoy arrives on 5 May" in a
 * paper of 1 May, "days before her visit on 5 May". Any other event as it is.
 */
export function scheduled(tree: Tree, event: TokenEvent, frame: DateFrame): TokenEvent {
  if (event.standing !== 'happened' || frame.publishedOn === null || !hasItsDay(event)) return event;
  if (!mayLieAhead(tree, event)) return event;
  const ahead: TokenEvent = { ...event, standing: 'planned' };
  const date = statedDate(tree, ahead, frame);
  return date !== null && date.start > frame.publishedOn ? ahead : event;
}
