import type { Ruled } from '../../mechanics/rule-card.ts';
import type { Mention } from '../../../model/actor.ts';
import type { Annotated } from '../../../model/annotated.ts';
import type { OfficeClaim } from '../../../model/claim.ts';
import type { PartialDate } from '../../../model/dates.ts';
import type { ReadSentence } from '../names/cut-sentence.ts';
import type { ArticleContext } from '../actors/article-context.ts';
import { partyOf } from '../actors/party-of.ts';
import { counterpartOffices } from './counterpart-offices.ts';
import { findHoldings } from './holders.ts';
import type { Holding } from './holding.ts';
import { isShownOffice } from './shown-office.ts';
import { citationOf } from '../../mechanics/citation.ts';

/** The day on which the article says it; null where the article has no date. */
function saidOn({ article }: Annotated): PartialDate | null {
  const day = article.publishedOn;
  return day === null ? null : { start: day, end: day, precision: 'day', basis: 'implied' };
}

function holderAt({ mentions, findings }: ArticleContext, { office, name }: Holding): Mention | null {
  const persons = mentions
    .covering(office.sentence, name)
    .filter(({ actor }) => findings.actors[actor].type === 'person');
  return persons.length === 1 ? (persons[0] ?? null) : null;
}

function claimOf(holding: Holding, mention: Mention, context: ArticleContext): Ruled<OfficeClaim> {
  const { office } = holding;
  const { annotated, findings } = context;
  return {
    kind: 'office',
    holder: partyOf(context, mention),
    title: office.title,
    of: office.of,
    country: office.country ?? (office.core.kind === 'state' ? findings.actors[mention.actor].country : null),
    to: office.to,
    tenure: office.core.tenure,
    on: saidOn(annotated),
    status: 'happened',
    citations: [citationOf(annotated, annotated.sentences[office.sentence])],
    rule: holding.rule,
  };
}

/**
 * Makes a claim of every office that a sentence gives to a named person, in text order.
 *
 * "Former" and its like become the tenure; trades and kinship ("farmer", "brother") are no offices. The date is the article's:
 * on that day the article says so.
 */
export function makeOffices(
  context: ArticleContext,
  cuts: readonly ReadSentence[],
): readonly Ruled<OfficeClaim>[] {
  const found: Ruled<OfficeClaim>[] = [];
  for (const cut of cuts) {
    if (cut.words.shouting || cut.offices.length === 0) continue;
    for (const holding of findHoldings(cut, cut.offices)) {
      if (!isShownOffice(holding.office)) continue;
      const mention = holderAt(context, holding);
      if (mention !== null) found.push(claimOf(holding, mention, context));
    }
  }
  return [...found, ...counterpartOffices(context, cuts, found)];
}
