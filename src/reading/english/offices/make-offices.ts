import type { Ruled } from '../../mechanics/rule-card.ts';
import type { LocalActor, Mention } from '../../../model/actor.ts';
import type { Annotated } from '../../../model/annotated.ts';
import type { OfficeClaim } from '../../../model/claim.ts';
import type { PartialDate } from '../../../model/dates.ts';
import type { ReadSentence } from '../names/cut-sentence.ts';
import { indexMentions } from '../../mechanics/mention-index.ts';
import type { MentionIndex } from '../../mechanics/mention-index.ts';
import { findHoldings } from './holders.ts';
import type { Holding } from './holding.ts';
import { formInMention } from './form-in-mention.ts';
import { isShownOffice } from './shown-office.ts';
import { citationOf } from '../../mechanics/citation.ts';

/** What office claims are made from. */
export interface OfficeInput {
  readonly annotated: Annotated;
  /** Its sentences as cut for names and offices. */
  readonly cuts: readonly ReadSentence[];
  readonly actors: readonly LocalActor[];
  readonly mentions: readonly Mention[];
}

/** The day on which the article says it; null where the article has no date. */
function saidOn({ article }: Annotated): PartialDate | null {
  const day = article.publishedOn;
  return day === null ? null : { start: day, end: day, precision: 'day', basis: 'implied' };
}

function holderAt(
  index: MentionIndex,
  { office, name }: Holding,
  actors: readonly LocalActor[],
): Mention | null {
  const persons = index
    .covering(office.sentence, name)
    .filter((mention) => actors[mention.actor]?.type === 'person');
  return persons.length === 1 ? (persons[0] ?? null) : null;
}

function claimOf(holding: Holding, mention: Mention, input: OfficeInput): Ruled<OfficeClaim> | null {
  const { office } = holding;
  const { annotated, actors } = input;
  const sentence = annotated.sentences[office.sentence];
  const actor = actors[mention.actor];
  if (sentence === undefined || actor === undefined) return null;
  return {
    kind: 'office',
    holder: { actor: mention.actor, name: formInMention(annotated, mention, actor) ?? actor.name },
    title: office.title,
    of: office.of,
    country: office.country ?? (office.core.kind === 'state' ? actor.country : null),
    to: office.to,
    tenure: office.core.tenure,
    on: saidOn(annotated),
    status: 'happened',
    citations: [citationOf(annotated, sentence)],
    rule: holding.rule,
  };
}

/**
 * Makes a claim of every office that a sentence gives to a named person, in text order.
 *
 * "Former" and its like become the tenure; trades and kinship ("farmer", "brother") are no offices. The date is the article's:
 * on that day the article says so.
 */
export function makeOffices(input: OfficeInput): readonly Ruled<OfficeClaim>[] {
  const index = indexMentions(input.mentions);
  const found: Ruled<OfficeClaim>[] = [];
  for (const cut of input.cuts) {
    if (cut.words.shouting || cut.offices.length === 0) continue;
    for (const holding of findHoldings(cut, cut.offices)) {
      if (!isShownOffice(holding.office)) continue;
      const mention = holderAt(index, holding, input.actors);
      const claim = mention === null ? null : claimOf(holding, mention, input);
      if (claim !== null) found.push(claim);
    }
  }
  return found;
}
