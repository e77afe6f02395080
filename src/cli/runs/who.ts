import { actIs } from '../../model/acts.ts';
import { oneLine } from '../../export/words/one-line.ts';
import { recordLine } from '../../export/jsonl.ts';
import { citationsOf } from '../../export/words/citation-line.ts';
import { officeLine, officeTerms } from '../../export/words/office-lines.ts';
import { capitalised } from '../../model/capitalised.ts';
import type { RecordedActor, RecordKind, RecordValue } from '../../model/record.ts';
import { articleNames } from '../../record/article-names.ts';
import { actorsMeant, nothingCalled, shortId } from '../../record/value-meant.ts';
import { stateOf } from '../../world/states.ts';
import type { AtWork } from '../session.ts';
import { officeName } from '../show/office-name.ts';
import { screenOf, type Line } from '../show/fact-screen.ts';
import { printFacts, printHeading, type ListedFact } from '../show/fact-list.ts';

/** What the record holds of an actor, in the order shown. */
const parts: readonly (readonly [RecordKind, string])[] = [
  ['event', 'Took part in'],
  ['statement', 'Said'],
  ['commitment', 'Undertook or was promised'],
];

/** How many facts of a kind are shown. */
const shownOfAKind = 8;

/** Tells of the actor that a name means. Throws `id-unknown`, with the near names, where nobody is called so. */
export async function who(name: string, json: boolean, at: AtWork): Promise<void> {
  const [first, ...others] = await actorsMeant(name, at.store);
  if (first === undefined) return nothingCalled(name, at.store);
  if (json) {
    for (const actor of [first, ...others]) at.output.data(recordLine(actor));
    return;
  }
  await tellWho(first, at);
  await tellOffices(first, at);
  for (const [kind, heading] of parts) await tellFacts(first, { kind, heading }, at);
  if (others.length === 0) return;
  printHeading('The name may also mean', at.output);
  await printFacts(
    others.slice(0, 5).map((value) => ({ value })),
    at,
  );
}

async function tellWho(actor: RecordedActor, { store, output }: AtWork): Promise<void> {
  const state = actor.country === null || actor.type === 'state' ? null : stateOf(actor.country);
  const of = state === null ? '' : `, ${state.name}`;
  const lines: Line[] = [{ text: `${actor.name}${of}`, tone: 'strong' }];
  if (actor.aliases.length > 0) lines.push({ text: `also ${actor.aliases.join(', ')}`, tone: 'plain' });
  const articles = new Set(citationsOf(actor).map((one) => one.article)).size;
  lines.push({ text: `named in ${articles} ${articles === 1 ? 'article' : 'articles'}`, tone: 'quiet' });
  for (const line of screenOf(output.look, [actor.type], { id: await shortId(actor.id, store), lines }))
    output.data(line);
  output.data('');
}

/** Offices over time, each with the sentences that first and last give it. */
async function tellOffices(actor: RecordedActor, { store, output }: AtWork): Promise<void> {
  if (actor.offices.length === 0) return;
  const terms = officeTerms(actor, (await store.explain(actor.id)).claims);
  const nameOf = await articleNames(
    terms.flatMap((term) => term.citations),
    store,
  );
  printHeading('Offices', output);
  for (const term of terms) {
    const { title, days } = officeLine(term, officeName(term.office));
    const cited = term.citations.flatMap((one): Line[] => [
      { text: `“${oneLine(one.quote)}”`, tone: 'plain' },
      { text: `${nameOf(one.article)}, sentence ${one.sentence + 1}`, tone: 'quiet' },
    ]);
    const lines: Line[] = [{ text: title, tone: 'strong' }, ...cited];
    for (const line of screenOf(output.look, days, { id: '', lines })) output.data(line);
  }
  output.data('');
}

interface Part {
  readonly kind: RecordKind;
  readonly heading: string;
}

async function tellFacts(actor: RecordedActor, { kind, heading }: Part, at: AtWork): Promise<void> {
  const found = await at.store.list({ kind, with: [actor.id], limit: shownOfAKind * 3 });
  // Acts such as "undertaking between …" are left out: the commitment itself says more.
  const facts = found.filter((one) => one.kind !== 'event' || !actIs(one, 'of content'));
  if (facts.length === 0) return;
  printHeading(heading, at.output);
  await printFacts(facts.slice(0, shownOfAKind).map(withoutSpeaker), at);
  if (facts.length > shownOfAKind) at.output.data(`… more: chancery list ${kind}s --with "${actor.name}"`);
  at.output.data('');
}

/** A statement below its speaker's name is told by its verb alone: "Urged: …". */
function withoutSpeaker(value: RecordValue): ListedFact {
  return value.kind === 'statement'
    ? { value, text: `${capitalised(oneLine(value.cue))}: ${oneLine(value.content)}` }
    : { value };
}
