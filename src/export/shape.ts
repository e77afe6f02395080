import { actorTypes } from '../model/actor.ts';
import { verdicts, type Anchor } from '../model/judgement.ts';
import {
  conflictSubjects,
  type ConflictSide,
  type RecordedActor,
  type RecordedArticle,
  type RecordedConflict,
  type RecordedJudgement,
  type RecordedOffice,
  type RecordedStory,
  type RecordKind,
  type RecordValue,
} from '../model/record.ts';
import { choice, constant, described, list, objectOf, optional, sometimes, type Shape } from './form.ts';
import { text, filled, id, day, code, count, citations, quantity, judgements } from './shape-parts.ts';
import { event, statement, commitment, figure } from './fact-shapes.ts';

const article = objectOf<RecordedArticle>({
  kind: constant('article'),
  id,
  source: text,
  url: optional(text),
  outlet: optional(text),
  title: optional(text),
  byline: optional(text),
  publishedOn: optional(day),
  language: text,
  sha256: text,
  story: optional(text),
  alsoFoundAt: sometimes(list(text, { least: 1, distinct: true })),
  supersededBy: sometimes(text),
});

const office = objectOf<RecordedOffice>({
  title: text,
  of: optional(text),
  from: optional(day),
  to: optional(day),
  seenOn: list(day),
});

const actor = objectOf<RecordedActor>({
  kind: constant('actor'),
  id,
  type: choice(actorTypes),
  name: filled,
  aliases: list(text),
  country: optional(code),
  offices: list(office),
  citations,
  judgements,
});

const side = objectOf<ConflictSide>({
  value: text,
  quantity: optional(quantity),
  claims: list(id, { least: 1 }),
  citations,
  independentSources: count,
});

const conflict = objectOf<RecordedConflict>({
  kind: constant('conflict'),
  id,
  about: choice(conflictSubjects),
  subject: text,
  sides: list(side, { least: 2 }),
  explanation: filled,
});

const story = objectOf<RecordedStory>({
  kind: constant('story'),
  id,
  title: text,
  date: optional(day),
  articles: list(id, { least: 2, distinct: true }),
  copies: list(list(id, { least: 2 })),
});

const judgement = objectOf<RecordedJudgement>({
  kind: constant('judgement'),
  id,
  verdict: choice(verdicts),
  a: described('What it was about when it was made: an actor, a conflict or a fact.', id),
  b: described('The other actor, for same and different.', optional(id)),
  field: optional(text),
  value: optional(text),
  on: text,
  by: described('Who has decided.', optional(text)),
  why: described('The reason.', optional(text)),
  revokedOn: optional(text),
  anchors: described(
    'What it is about by signatures, which keep their ids; the block of an actor signature, empty for what is claimed.',
    list(objectOf<Anchor>({ id, block: text })),
  ),
  named: described('The actors that the value names, by signatures.', list(id)),
});

/** The shape of every line of the export, by the kind of its value: the keys in their order, and what each may hold. */
export const lineShapes: { readonly [K in RecordKind]: Shape<Extract<RecordValue, { kind: K }>> } = {
  actor,
  article,
  commitment,
  conflict,
  event,
  figure,
  judgement,
  statement,
  story,
};
