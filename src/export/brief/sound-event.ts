import { traitsOf } from '../../model/acts.ts';
import { foldPhrase } from '../../model/fold-text.ts';
import type { RecordedEvent } from '../../model/record.ts';
import type { DossierActor } from './dossier.ts';

/** The actors of a page by their ids. */
export type KnownActors = ReadonlyMap<string, DossierActor>;

/**
 * An event with those parties that can be right. Null where none are left to tell of: talks of one party alone, whose partner no sentence
 * names, or a journey of a state to one of its own people.
 */
export function soundEvent(event: RecordedEvent, known: KnownActors): RecordedEvent | null {
  const { roles, family } = traitsOf(event);
  if (roles === 'visiting') return isVisitHome(event, known) ? null : event;
  if (family === null) return { ...event, participants: withoutOwnState(event, known) };
  if (roles !== 'mutual' || (family !== 'meeting' && family !== 'call')) return event;
  const sentences = event.citations.map(({ quote }) => ` ${foldPhrase(quote)} `);
  const people = new Set(
    event.participants
      .map(({ actor }) => known.get(actor))
      .map((one) => (one?.type === 'person' ? one.country : null)),
  );
  const participants = event.participants.filter(({ actor }) => {
    const one = known.get(actor);
    // A state whose people are at the talks is not named beside them.
    const isThere = one?.type === 'state' && one.country !== null && people.has(one.country);
    return !isThere && !namesAnOccasion(one, sentences);
  });
  return participants.length < 2 ? null : { ...event, participants };
}

/** The parties without a state beside its own people in one role: a gift "to the Kenyan nurses" is none to Kenya. */
function withoutOwnState({ participants }: RecordedEvent, known: KnownActors): RecordedEvent['participants'] {
  return participants.filter(({ actor, role }) => {
    const one = known.get(actor);
    if (one?.type !== 'state' || one.country === null) return true;
    return !participants.some((other) => {
      const beside = known.get(other.actor);
      return other.role === role && beside?.type === 'group' && beside.country === one.country;
    });
  });
}

/**
 * Whether an organization stands among those who meet only as the name of an occasion or of its members: "met leaders of PIF economies",
 * "at the PIF Summit". An organization that hosts a summit is no party of the talks at it.
 */
function namesAnOccasion(actor: DossierActor | undefined, sentences: readonly string[]): boolean {
  if (actor?.type !== 'organization') return false;
  const forms = actor.names.map(foldPhrase).filter((form) => form !== '');
  const told = sentences.filter((sentence) => forms.some((form) => sentence.includes(` ${form} `)));
  return told.length > 0 && told.every((sentence) => forms.every((form) => isOccasionIn(sentence, form)));
}

/** Words after the name of a body that make it an occasion or its members: "PIF Summit", "PIF economies". */
const occasions = /^(?:economic leaders|leaders|summit|week|economies|members)\b/u;

const isOccasionIn = (sentence: string, form: string): boolean =>
  sentence
    .split(` ${form} `)
    .slice(1)
    .every((after) => occasions.test(after));

/** Whether a state is said to visit one of its own people: traveller and host were then read the wrong way round. */
function isVisitHome({ participants }: RecordedEvent, known: KnownActors): boolean {
  const of = (role: string): readonly (DossierActor | undefined)[] =>
    participants.filter((one) => one.role === role).map(({ actor }) => known.get(actor));
  const home = new Set(of('actor').map((one) => (one?.type === 'state' ? one.country : null)));
  return of('host').some(
    (host) => host?.type === 'person' && host.country !== null && home.has(host.country),
  );
}
