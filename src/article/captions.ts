import { anyOf } from '../model/word-pattern.ts';
import { findDateline } from './datelines.ts';
import { mapPieces } from './draft.ts';
import type { Draft, Piece } from './draft.ts';
import { photoAgencies } from './lexicon/agencies.ts';
import { creditLabels, endCreditLabels } from './lexicon/credit-labels.ts';

/** A paragraph longer than this is no caption, whatever stands behind it. */
const longestCaption = 500;

const agencies = anyOf(photoAgencies);

const agencyAlone = new RegExp(`^${agencies}$`, 'u');
const nameAlone = /^(?:via )?\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]{2,20}){0,4}$/u;

/** "Jim Watson/AFP/Getty Images", "Jane Doe, Associated Press": names and agencies, one of them an agency at least. */
function isAgencyCredit(line: string): boolean {
  const parts = line
    .replace(/^[([|]|[)\]|]$/g, '')
    .split(/\s?[/|,—–]\s?| - | via /)
    .filter((part) => part !== '');
  const agencyCount = parts.filter((part) => agencyAlone.test(part)).length;
  return (
    agencyCount > 0 &&
    parts.length <= 6 &&
    parts.every((part) => agencyAlone.test(part) || nameAlone.test(part))
  );
}

/** A credit standing alone: "Photo: Embassy of …", "Credit: …", "Image copyright …". */
const labelledCredits = [
  new RegExp(
    String.raw`^[([|]?${anyOf(creditLabels)}s?(?: ?[:：=|/] ?| (?:by|credit|courtesy(?: of)?|from|copyright) )\S.{0,80}$`,
    'iu',
  ),
  /^image copyright\b.{0,60}$/i,
];

/** A credit in brackets, at the end of a caption: "(Photo: …)", "[Photo/Xinhua]"; "(Jane Doe/Associated Press)". */
const labelledEnd = new RegExp(
  String.raw`\s*[([]${anyOf(endCreditLabels)}s?(?: ?[:：=/] ?| (?:by|courtesy|from|credit) )[^()[\]]{1,100}[)\]]\.?\s*\|?$`,
  'iu',
);
const agencyEnd = new RegExp(
  String.raw`\s*[([](?:[^()[\]]{0,50}[ /,])?${agencies}(?:[ /,][^()[\]]{0,30})?[)\]]\.?\s*\|?$`,
  'u',
);
/** "… its beaches. Jane Roe/Getty Images": the credit follows the sentence without brackets. */
const bareEnd = new RegExp(
  String.raw`(?<=[.!?"”’])\s(?:\p{Lu}[\p{L}.'’-]*\s){0,3}(?:\p{Lu}[\p{L}.'’-]*\s?[/,]\s?|via\s){1,2}${agencies}$`,
  'u',
);
/** "… on Monday. REUTERS/Jane Roe": the agency before the name. */
const agencyFirstEnd = new RegExp(
  String.raw`(?<=[.!?"”’\d])\s${agencies}\s?/\s?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}(?:/\p{L}+)?$`,
  'u',
);
/** "EPA Soldiers stand guard at the gate": the credit opens the words of a picture, which end without a stop. */
const bareStart = new RegExp(
  String.raw`^${agencies}(?:\s?[-:/]\s?${agencies}){0,2}\s(?=\p{Lu}[^.!?]{20,250}$)`,
  'u',
);
const koreanCredit = /\s?(?:사진|출처)\s?[=:].{1,20}$/;

/** BBC and its like: "Image copyright X Image caption Y". */
const labelled =
  /^(?:image copyright .{1,60}? )?(?:media playback is (?:un)?supported on your device )?(?:image|media|photo|video)? ?caption:? (?=\p{Lu}|["“'‘])/iu;
const captionLabel = /^(?:(?:image|media|photo) )?caption:?$/i;
const creditLabel = /^(?:(?:image|photo) (?:copyright|credit)|credit):?$/i;
const fileMark = /^(?:FILE(?: PHOTO)?|HANDOUT|PHOTO|Ảnh)\s?(?:-+|–|—|:)\s?(?=\S)/u;

/** "(Left) …", "… shakes hands with …", "Pictured: …": the words of a picture, told by the credit or the label alone. */
function captionText(text: string): string | null {
  const label = (labelled.exec(text) ?? fileMark.exec(text) ?? bareStart.exec(text))?.[0];
  if (label) return text.slice(label.length);
  const tail = text.slice(-140);
  const credit = (labelledEnd.exec(tail) ??
    agencyEnd.exec(tail) ??
    bareEnd.exec(tail) ??
    agencyFirstEnd.exec(tail) ??
    koreanCredit.exec(tail))?.[0];
  return credit ? text.slice(0, text.length - credit.length) : null;
}

function isCredit(text: string): boolean {
  return text.length <= 110 && (isAgencyCredit(text) || labelledCredits.some((form) => form.test(text)));
}

/** "A view of the port. (Suva Agency)Fiji and Tonga …": a credit to which the report is glued, with the caption before it. */
const gluedCredit = /^(?<caption>[^()]{10,400}[.!?])\s?\(\p{Lu}[^()]{2,60}\)(?=\p{Lu}\p{Ll})/u;

/** The caption and the report where a credit glues them together; null for other pieces. */
function unglued(piece: Piece): readonly Piece[] | null {
  const found = piece.kind === 'paragraph' ? gluedCredit.exec(piece.text) : null;
  const caption = found?.groups?.['caption'];
  if (found === null || caption === undefined) return null;
  return [
    { kind: 'caption', text: caption },
    { ...piece, text: piece.text.slice(found[0].length) },
  ];
}

function readCaption(piece: Piece, position: number, pieces: readonly Piece[]): readonly Piece[] {
  const parts = unglued(piece);
  if (parts !== null) return parts;
  const before = pieces[position - 1]?.text ?? '';
  if (captionLabel.test(piece.text) || creditLabel.test(piece.text) || isCredit(piece.text)) return [];
  if (creditLabel.test(before) && piece.text.length < 80 && !/[.!?]$/.test(piece.text)) return [];
  if (captionLabel.test(before)) return [{ kind: 'caption', text: piece.text }];
  const afterNext = pieces[position + 1]?.text ?? '';
  if (/^(?:photo|image)$/i.test(before) && creditLabel.test(afterNext))
    return [{ kind: 'caption', text: piece.text }];
  const caption =
    piece.kind === 'headline' || piece.text.length > longestCaption ? null : captionText(piece.text);
  // "(Reuters)" behind a first paragraph credits a photo; a dateline before it shows that it is the report.
  if (caption === null || findDateline(piece.text)) return [piece];
  return caption.trim() === '' ? [] : [{ kind: 'caption', text: caption.trim() }];
}

/**
 * Tells captions from paragraphs and drops the credits of photographs: by a label before ("Image caption …"), a credit
 * behind ("… (Photo: …)") or the marks of an image. A paragraph with neither stays a paragraph.
 */
export function findCaptions(draft: Draft): Draft {
  return mapPieces(draft, readCaption);
}

/**
 * Tells the caption that opens with a copy of the headline, as pages do that name their pictures after the article:
 * the copy goes, what follows it is the caption.
 */
export function findHeadlineCaptions(draft: Draft): Draft {
  const title = draft.pieces.find((piece) => piece.kind === 'headline')?.text ?? draft.title ?? '';
  if (title.length < 20) return draft;
  return mapPieces(draft, (piece) => {
    if (piece.kind === 'headline' || !piece.text.startsWith(title)) return [piece];
    const rest = piece.text.slice(title.length).replace(/^[\s|:–—-]+/, '');
    return rest === '' ? [] : [{ kind: 'caption', text: rest }];
  });
}
