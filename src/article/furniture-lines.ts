import { anyOf } from '../model/word-pattern.ts';
import { followed, invitations, privacyWords, subscriptions } from './lexicon/invitations.ts';
import { contactLabels, emptyLabels, topicLabels } from './lexicon/line-labels.ts';
import { makersLineWords } from './lexicon/making-words.ts';
import { furnitureLines, furnitureOpeners } from './lexicon/other-language-lines.ts';
import { pageControls } from './lexicon/page-controls.ts';
import {
  boxTitles,
  continuations,
  guidedTo,
  guideVerbs,
  onwardLabels,
  onwardOpeners,
  relatedThings,
} from './lexicon/ways-onward.ts';

/** A pattern of a whole line, of any case. */
const wholeLine = (source: string): RegExp => new RegExp(`^(?:${source})$`, 'i');

const openers = furnitureOpeners.map(([words, room]) => `${anyOf([words])}.{0,${room}}`);
const otherLanguages = new RegExp(`^(?:${[anyOf(furnitureLines), ...openers].join('|')})$`, 'iu');

/**
 * Kinds of line that stand on news pages and say nothing of the news: each pattern is for a class of lines, never for one page's phrase.
 * All are anchored to the whole line and tried on short lines alone.
 */
const classes: readonly RegExp[] = [
  // Links to other pages: "Read more".
  wholeLine(String.raw`\[?${anyOf(guideVerbs)} ${anyOf(guidedTo)}\b[^.]*`),
  wholeLine(String.raw`${anyOf(onwardOpeners)}\b.*`),
  wholeLine(String.raw`(?:${anyOf(boxTitles)}|more (?:from|in)\b[^.]*)(?::.*)?`),
  wholeLine(String.raw`related ${anyOf(relatedThings)}\b[^.]*`),
  wholeLine(`${anyOf(onwardLabels)}: [^.]*`),
  wholeLine(String.raw`${anyOf(continuations)}\b.*`),
  /^(?:advertisement|advertising|sponsored content|paid content|promoted)\b[^.]{0,60}$/i,
  /^(?:replay (?:more )?videos?|(?:hide|show|toggle) caption|(?:enlarge|expand) (?:this )?(?:image|photo|picture|caption)|view gallery)\b.*$/i,
  /\b(?:toggle caption|hide caption|caption \d+ of \d+)\b/i,
  /^(?:(?:just|must|now) watch(?:ed|ing)?\b.{0,300}|.{0,200}\breplay more videos\b.{0,200})$/i,
  /^(?:read|see) (?:more|also|next|or share this story)\s?:.{0,200}$/i,
  /^newsletters? sign[ -]?up\b.{0,400}$/i,
  // Invitations to join, follow, pay or write.
  wholeLine(String.raw`(?:${anyOf(invitations)}|follow ${anyOf(followed)}|follow \w+ on)\b.{0,260}`),
  wholeLine(String.raw`.{0,80}\b${anyOf(subscriptions)}\b.{0,30}`),
  wholeLine(String.raw`.{0,160}\b${anyOf(privacyWords)}\b.{0,160}`),
  /\b(?:civil|respectful) (?:forum|discussion|debate)\b.*\bcomment|\bcomments? (?:are|may|will|must)\b.{0,60}\bmoderat|\bcommunity guidelines\b/i,
  // Notices of rights and lists of makers.
  /^(?:기사)?(?:입력|승인|수정|등록|송고|발행)(?:일시?|시간)?\s?[:[|]?.{0,20}\d{4}.{0,60}$/,
  /^(?:did you )?(?:like|enjoy(?:ed)?) this (?:story|article|post)\b.{0,80}$/i,
  /^copyright(?:$| ?[©ⓒ(:\d]| .{0,60}\d{4}).{0,300}$/i,
  /^(?:©|ⓒ|\(c\)).{0,300}$/i,
  /^[^.!?]{0,80}\bcopyright: [^.!?]{0,80}$/i,
  /^.{0,160}\ball rights reserved\b.{0,200}$/i,
  /^.{0,60}\bmay not be (?:published|reproduced|copied|redistributed)\b.{0,120}$/i,
  wholeLine(
    String.raw`\W{0,3}(?:additional )?${anyOf(makersLineWords)} (?:and (?:additional )?\w+ )?by\b.{0,400}`,
  ),
  /^.{0,160}\bcontributed (?:to this (?:report|story|article)|reporting)\b.{0,100}$/i,
  /^.{0,60}\b(?:reach|follow) .{2,40} (?:on (?:twitter|x|facebook|instagram)|at (?:https?:|@|www\.)).{0,100}$/i,
  /^\(?this (?:article|story|report|copy|post|piece) (?:(?:was|is) (?:originally |first )?(?:published|produced|written|updated|amended|translated)|has been (?:updated|amended|edited|corrected)|(?:originally |first )appeared)\b.{0,160}$/i,
  /^(?:a version of this article|with (?:files|reporting|inputs?) from|with (?:agency|agencies|wire) inputs?)\b.{0,160}$/i,
  wholeLine(String.raw`${anyOf(emptyLabels)}\s?:?`),
  /\bth(?:is|e) (?:web)?site uses cookies\b|\bwe (?:and our partners )?use cookies\b|\bcookies? (?:policy|consent|that are categorized)\b/i,
  // Page marks.
  /^(?:image|photo|picture|slide|video|figure) \d+ (?:of|\/) \d+\b.{0,120}$/i,
  /^\W{0,3}(?:first |last )?(?:published|updated|posted|modified)\b(?=.{0,60}\d)[^.]{0,60}(?:\b[ap]\.?m\.?)?$/i,
  /^related [\w ]{0,20}:.{0,120}$/i,
  wholeLine(String.raw`(?:media )?${anyOf(contactLabels)}\b.{0,60}\d{3}.{0,60}`),
  // The blanks beside a bar are of the words: an optional blank more would be tried four ways at each bar.
  /^[^|.!?]{2,41}(?:\|[^|.!?]{2,42}){2,12}$/,
  /^[^\p{L}]*$/u,
  /^page \d+(?: (?:of|\/) \d+)?$/i,
  /^\W*(?:ends?|-?30-?|xxx|e ?& ?o ?e|check against delivery|more to come)\W*$/i,
  /^[a-z]+(?:[_-][a-z]+)+$/,
  /^(?:https?:\/\/|www\.)\S+$/i,
  /^[\w.+-]+@[\w.-]+$/,
  /^#\S+(?: #\S+)*$/,
  /^\d[\d,.]*[KkMm]? (?:comments?|shares?|views?|likes?|min(?:ute)?s? read|read)$/i,
  /^(?:min(?:ute)?s? read|reading time).{0,20}$/i,
  wholeLine(`${anyOf(topicLabels)}:? ?.{0,120}`),
  /^media playback is (?:un)?supported on your device$/i,
  /^\[[^\][]{3,140}\]$/,
];

/** Furniture is short: nothing longer than this is taken for it. */
const longest = 600;

function isAllControls(line: string): boolean {
  if (line.length > 120) return false;
  const words = line
    .toLowerCase()
    .split(/[\s/|·•,:!().…]+/)
    .filter((word) => word !== '');
  return words.length > 0 && words.length <= 14 && words.every((word) => pageControls.has(word));
}

/**
 * Tells whether a line of a page is furniture: a button, menu, share line, way onward, invitation, advertisement mark,
 * notice of rights, list of makers, page number. English, with the commonest Korean and Vietnamese forms.
 *
 * A sentence that merely begins like one ("More than 300 people …", "Watch towers stood …") is none.
 */
export function isFurnitureLine(line: string): boolean {
  if (line.length > longest) return false;
  return isAllControls(line) || otherLanguages.test(line) || classes.some((kind) => kind.test(line));
}
