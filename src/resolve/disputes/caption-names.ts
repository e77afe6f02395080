import type { Reading } from '../../model/reading.ts';
import { foldPhrase } from '../../model/fold-text.ts';
import { compareNames, maybeSameNameFrom } from '../names/compare-names.ts';
import { isSingular } from '../../world/singular-offices.ts';
import type { OfficeClaim } from '../../model/claim.ts';

/** A caption that gives an office to one name where the body of the article gives it to another. */
export interface CaptionSlip {
  readonly caption: OfficeClaim;
  readonly body: OfficeClaim;
}

/**
 * Captions that name another holder of an office than the article they stand in.
 *
 * The office must be one that one person holds at a time, of a country that both sentences give; the name of the caption
 * must stand nowhere else in the article, and may be no spelling of the other. Somebody of the body must stand in the
 * caption too, since the picture may be an old one.
 */
export function findCaptionSlips(reading: Reading): readonly CaptionSlip[] {
  const offices = reading.claims.filter(
    (claim): claim is OfficeClaim =>
      claim.kind === 'office' && isSingular(claim.title) && claim.tenure === null,
  );
  const [inCaptions, inBody] = [true, false].map((wanted) =>
    offices.filter((claim) => inCaption(reading, claim.citations[0].start) === wanted),
  );
  return inCaptions.flatMap((caption) => {
    const body = inBody.find((one) => sameOffice(one, caption) && !maybeOne(reading, one, caption));
    return body !== undefined && onlyInCaptions(reading, caption) && sharesSomebody(reading, caption)
      ? [{ caption, body }]
      : [];
  });
}

function inCaption(reading: Reading, at: number): boolean {
  return reading.article.blocks.some(
    ({ kind, span }) => kind === 'caption' && span.start <= at && at < span.end,
  );
}

function sameOffice(a: OfficeClaim, b: OfficeClaim): boolean {
  return a.country !== null && a.country === b.country && foldPhrase(a.title) === foldPhrase(b.title);
}

function maybeOne(reading: Reading, a: OfficeClaim, b: OfficeClaim): boolean {
  const [one, two] = [a, b].map((claim) => reading.actors[claim.holder.actor].name);
  return a.holder.actor === b.holder.actor || compareNames(one, two, 'person') >= maybeSameNameFrom;
}

function onlyInCaptions(reading: Reading, caption: OfficeClaim): boolean {
  return reading.actors[caption.holder.actor].citations.every((one) => inCaption(reading, one.start));
}

function sharesSomebody(reading: Reading, caption: OfficeClaim): boolean {
  const { start, end } = caption.citations[0];
  return reading.actors.some(
    ({ type, citations }, at) =>
      at !== caption.holder.actor &&
      type === 'person' &&
      citations.some((one) => one.start < end && one.end > start) &&
      citations.some((one) => !inCaption(reading, one.start)),
  );
}
