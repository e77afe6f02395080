import { remember } from '../../model/remember.ts';
import { anyOf } from '../../model/word-pattern.ts';
import { authorLabels } from '../lexicon/byline-words.ts';
import { asideLabels, asidePhrases, bodyNames, bodyPhrases, deckWords } from '../lexicon/page-part-labels.ts';

/** What the class names and the id of an element say of it. */
export interface Label {
  /** Both as one line. */
  readonly text: string;
  /** In which ways they set it aside from the text, as bits of `asideWays`. */
  readonly asides: number;
  readonly isCaption: boolean;
  /** Whether they name the lines under a headline. */
  readonly isDeck: boolean;
  /** Whether they name a show of pictures. */
  readonly isGallery: boolean;
  /** Whether they name the text itself. */
  readonly isBody: boolean;
  /** Whether they name who wrote it. */
  readonly isAuthor: boolean;
}

/** Each word of the first column before each of the second, and so on, with the gap between them. */
function columns(phrase: readonly string[], gap: string): string {
  return phrase.map((words) => anyOf(words.split(' '))).join(gap);
}

/** Two words together name a part where one alone does not. */
const asidePhrase = new RegExp(
  [
    ...asidePhrases.map((phrase) => columns(phrase, '[-_ ]?')),
    String.raw`\bcta\b`,
    String.raw`\bjp-relatedposts\b`,
  ].join('|'),
  'i',
);

/** Words that name the text itself. */
const bodyPhrase = new RegExp(
  [
    ...bodyPhrases.map((phrase) => columns(phrase, '[-_ ]{0,2}')),
    String.raw`(?:^|\s)${anyOf(bodyNames)}(?:\s|$)`,
    'page[-_]?content',
    'news[-_ ]?(?:body|text|content)',
    'td-post-content',
  ].join('|'),
  'i',
);

/** Words that name a picture's text. */
const captionPhrase = /caption|cutline|(?:^|[-_ ])legend(?:$|[-_ ])/i;

/** Words that name a show of pictures. */
const galleryPhrase = /gallery|slide-?show|carousel/i;

/** Words that name the lines under a headline. */
const deckPhrase = new RegExp(`(?:^|[-_ ])${anyOf(deckWords)}(?:$|[-_ ])`, 'i');

/** Words that name who wrote the text. */
const authorPhrase = new RegExp(authorLabels.join('|'), 'i');

/** The ways in which an element can be set aside from the text; each is one bit, in this order. */
export const asideWays: readonly string[] = ['tag', 'unseen element', 'phrase', ...Object.keys(asideLabels)];

const bitOfWord: ReadonlyMap<string, number> = new Map(
  Object.entries(asideLabels).flatMap(([way, words]) =>
    words.map((word) => [word, 1 << asideWays.indexOf(way)] as const),
  ),
);

/** Words of a label: parted at signs and where small letters meet capitals. */
export function wordsOfLabel(label: string): readonly string[] {
  return label
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
}

function asidesOf(label: string): number {
  let bits = asidePhrase.test(label) ? 1 << asideWays.indexOf('phrase') : 0;
  for (const word of wordsOfLabel(label)) bits |= bitOfWord.get(word) ?? 0;
  return bits;
}

const noLabel: Label = {
  text: ' ',
  asides: 0,
  isCaption: false,
  isDeck: false,
  isGallery: false,
  isBody: false,
  isAuthor: false,
};

/** Longer labels are read so far, in units. */
export const labelReach = 400;

/** What a label says: kept, since the elements of a page and the pages of a site bear the same ones. */
const labelFrom = remember(
  (text): Label => ({
    text,
    asides: asidesOf(text),
    isCaption: captionPhrase.test(text),
    isDeck: deckPhrase.test(text),
    isGallery: galleryPhrase.test(text),
    isBody: bodyPhrase.test(text),
    isAuthor: authorPhrase.test(text),
  }),
  labelReach,
);

/** Reads the label of an element from its attributes. */
export function readLabel(attributes: Readonly<Record<string, string>>): Label {
  const [classes, id] = [attributes['class'], attributes['id']];
  return classes === undefined && id === undefined
    ? noLabel
    : labelFrom(`${classes ?? ''} ${id ?? ''}`.slice(0, labelReach));
}
