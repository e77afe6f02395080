import type { Ruled } from '../../mechanics/rule-card.ts';
import type { Annotated } from '../../../model/annotated.ts';
import type { Citations } from '../../../model/citation.ts';
import type { StatementClaim, Status } from '../../../model/claim.ts';
import type { PartialDate } from '../../../model/dates.ts';
import type { Party } from '../../../model/actor.ts';
import type { Span } from '../../../model/span.ts';
import type { Attribution } from './attribution.ts';
import { contentText } from './content-text.ts';
import { attributionsOf } from './find-attributions.ts';
import type { ArticleContext } from '../actors/article-context.ts';
import { partiesAt } from '../actors/whom/parties-at.ts';
import { withAttributed } from './rules/attributed.ts';
import { withIssued } from './rules/issued.ts';
import { withTurns } from './rules/turn.ts';
import { withSigned } from './rules/signed.ts';
import { speakersOf } from './speakers-of.ts';
import { dateOfStatement } from './statement-date.ts';
import { voicedSpeaker } from './voice-of.ts';
import { isStatement } from './statement-worth.ts';
import { withWordsMeant } from './words-pointed-at.ts';
import { citationOf } from '../../mechanics/citation.ts';

/** A statement together with where its words stand. */
export interface StatementFinding {
  readonly claim: Ruled<StatementClaim>;
  /** The words said, in text order. */
  readonly spans: readonly Span[];
  readonly attribution: Attribution;
}

/** A quotation cites no more sentences than this. */
const mostCitations = 12;
/** A plural speaker ("the four ministers", the members of an alliance) is taken apart up to so many. */
const mostSpeakers = 60;

function statusOf(attribution: Attribution): Status {
  if (attribution.future) return 'planned';
  if (attribution.hypothetical) return 'hypothetical';
  return attribution.nested ? 'alleged' : 'happened';
}

function citationsOf(annotated: Annotated, attribution: Attribution): Citations | null {
  const touched = new Set<number>();
  for (const piece of [...attribution.content, ...(attribution.meant ?? [])]) {
    for (const index of sentencesIn(annotated, piece)) touched.add(index);
  }
  touched.add(attribution.sentence);
  if (attribution.cue === null && attribution.speaker !== null) touched.add(attribution.speaker.sentence);
  const [first, ...rest] = [...touched]
    .slice(0, mostCitations)
    .map((at) => citationOf(annotated, annotated.sentences[at]));
  return first === undefined ? null : [first, ...rest];
}

/** The sentences that a stretch touches, found by halving. */
function sentencesIn(annotated: Annotated, span: Span): readonly number[] {
  const { sentences } = annotated;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle].span.end > span.start) high = middle;
    else low = middle + 1;
  }
  const found: number[] = [];
  for (let at = low; at < sentences.length && sentences[at].span.start < span.end; at += 1) found.push(at);
  return found;
}

function claimFor(
  annotated: Annotated,
  attribution: Attribution,
  parties: Parties,
): Ruled<StatementClaim> | null {
  const citations = citationsOf(annotated, attribution);
  if (citations === null) return null;
  const { text } = annotated.article;
  return {
    kind: 'statement',
    status: statusOf(attribution),
    citations,
    rule: attribution.rule,
    speaker: parties.speaker,
    addressee: parties.addressee,
    act: attribution.act,
    cue: attribution.cue === null ? '' : text.slice(attribution.cue.start, attribution.cue.end),
    content: contentText(text, attribution),
    quoted: attribution.quoted,
    date: parties.date,
  };
}

interface Parties {
  readonly speaker: Party;
  readonly addressee: Party | null;
  readonly date: PartialDate | null;
}

/**
 * Reads the statements of an article together with where their words stand, in text order.
 *
 * A statement whose speaker is no actor of the article is left out; a speaker in the plural gives a statement each.
 */
export function readStatements(context: ArticleContext): readonly StatementFinding[] {
  const { annotated } = context;
  const told = withAttributed(context.scenes, withSigned(context.scenes, attributionsOf(context.scenes)));
  const isIssued = context.issuers.length > 0;
  const spoken = speakersOf(context, isIssued ? withIssued(context.scenes, told) : told);
  const worth = withWordsMeant(
    context,
    spoken.filter((words) => isStatement(context, words)),
  );
  return withTurns(context.scenes, context.turnAt, worth).flatMap(({ attribution, speakers }) => {
    // "told his ministers", where they are known by him alone: nobody tells himself.
    const addressee =
      partiesAt(context, attribution.addressee).find((one) =>
        speakers.every(({ actor }) => actor !== one.actor),
      ) ?? null;
    const date = dateOfStatement(context, attribution);
    return speakers.slice(0, mostSpeakers).flatMap((one) => {
      const speaker = speakers.length > 1 ? one : voicedSpeaker(context, attribution.speaker, one);
      const claim = claimFor(annotated, attribution, { speaker, addressee, date });
      return claim === null ? [] : [{ claim, spans: attribution.content, attribution }];
    });
  });
}

/** The statements of an article, in text order; see `readStatements`. */
export function makeStatements(context: ArticleContext): readonly Ruled<StatementClaim>[] {
  return readStatements(context).map((finding) => finding.claim);
}
