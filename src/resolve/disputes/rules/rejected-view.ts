import { speechIs } from '../../../model/statement-acts.ts';
import { stateIn } from '../../../world/state-seats.ts';
import { countryOf } from '../answered-claim.ts';
import { denial } from '../dispute-claim.ts';
import type { DisputeGround, DisputeRule } from '../dispute-rule.ts';
import type { SignedClaim } from '../../prepare/signed-claim.ts';
import { stateActor } from '../state-actor.ts';

/** "Peru rejected the court's ruling that …", "…, a case rejected by Peru": what one holds or has ruled, which the other does not accept. */
export const rejectedViewRule: DisputeRule = {
  card: {
    name: 'dispute-rejected-view',
    kind: 'conflict',
    pattern:
      'A rejection of what another has ruled, found or claimed, with the words that say what; a case or ruling "rejected by" another in the tail of its sentence.',
    example: 'Peru rejected the tribunal’s ruling that its claims to the strait were without basis.',
    mustNotMatch: 'Peru rejected the tribunal’s offer of a room in the old harbour.',
  },
  find(ground) {
    const told = ground.statements.flatMap((one) => ruled(one, ground) ?? []);
    return [...told, ...ground.events.flatMap((one) => inTail(one, ground) ?? [])];
  },
};

type Statement = DisputeGround['statements'][number];
type Event = DisputeGround['events'][number];

/** "rejected the tribunal's ruling that its claims were without basis", "did not support a bid by Norway to …". */
function ruled(one: Statement, ground: DisputeGround): SignedClaim | null {
  const { speaker, act, content } = one.signature;
  const { heldView, unsupported } = ground.frame.wording.quarrels;
  const forms = speechIs(act, 'denies') ? heldView : [unsupported];
  const groups = forms.map((form) => form.exec(content)?.groups).find((found) => found !== undefined);
  const { whose = '', noun, what, offer = '', asked = '' } = groups ?? {};
  const asserter = ownerOf(whose, ground);
  const code = asserter === null ? stateIn(whose) : countryOf(asserter, ground);
  if (groups === undefined || asserter === speaker) return null;
  if (code !== null && code === countryOf(speaker, ground)) return null;
  const view = `${noun ?? offer} ${what ?? asked}`;
  const sides = {
    about: 'denial',
    asserter,
    denier: speaker,
    assertion: one.signatureId,
    denial: one.signatureId,
    // "the tribunal's ruling": who is no actor of the article is called as written.
    ...(asserter === null ? { asserterAs: whose.trim() } : {}),
    asserted: view,
    denied: speechIs(act, 'denies') ? 'rejected' : content,
  } as const;
  return denial(sides, { citations: one.citations, frame: ground.frame, rule: 'dispute-rejected-view' });
}

/** The actor of the article that a phrase names, else the state that it points at; null for none. */
function ownerOf(whose: string, ground: DisputeGround): string | null {
  const at = ground.reading.actors.findIndex(({ names }) => names.includes(whose.trim()));
  return at >= 0 ? ground.frame.actors[at].id : stateActor(stateIn(whose), ground);
}

/** "Norway has brought a case …, a case rejected by Peru". */
function inTail(event: Event, { frame, ...ground }: DisputeGround): SignedClaim | null {
  const { type, status, participants } = event.signature;
  const doers = participants.filter(({ role }) => role === 'actor');
  if (type !== 'REJECT' || status !== 'happened' || doers.length !== 1) return null;
  const { before = '', denier = '' } =
    frame.wording.quarrels.rejectedInTail.exec(event.citations[0].quote)?.groups ?? {};
  const code = stateIn(before.split(/\s+/u).slice(0, subjectWords).join(' '));
  const own = countryOf(doers[0].actor, { frame, ...ground });
  const asserter = stateActor(code, { frame, ...ground });
  if (asserter === null || own === null || code === own || stateIn(denier) !== own) return null;
  const sides = {
    about: 'denial',
    asserter,
    denier: doers[0].actor,
    assertion: event.signatureId,
    denial: event.signatureId,
    asserted: before,
    denied: 'rejected',
  } as const;
  return denial(sides, { citations: event.citations, frame, rule: 'dispute-rejected-view' });
}

/** Words at the head of a sentence in which its subject is looked for. */
const subjectWords = 4;
