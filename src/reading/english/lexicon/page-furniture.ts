import { shortMonths } from '../../../model/calendar-names.ts';
import { phraseList, wordList } from '../../mechanics/word-list.ts';
import { anyOf } from '../../../model/word-pattern.ts';
import { clockSigns, thingAcronyms } from './thing-acronyms.ts';

/** Buttons, credits, rubrics and picture lines of web pages and wire copy, folded. */
const rubrics = phraseList(
  `text size, close, source, sources, read more, more, watch, file, file photo, image caption, image copyright, media caption,
   photo, photos, image, video, videos, related story, related stories, related, related articles, advertisement, story continues,
   continue reading, share, share this, tweet, email, print, comments, comment, subscribe, sign up, log in, login, getty images,
   getty, reuters, afp, ap, just watched, must watch, replay more videos, all rights reserved, copyright, additional reporting,
   writing, editing, reporting, editor, continue reading the main story, newsletter, breaking news, live, update, updated,
   published, last updated, top stories, most read, hide caption, toggle caption, enlarge, follow, contact, home, menu, search,
   next, previous, photo credit, credit, caption, skip, play, pause, listen, download, fact sheet, statement, press release,
   preamble, introduction, conclusion, background, overview, the way forward, good morning, good evening, happy new year,
   member states, royal highness`,
);

/** Words that are written as names are and name no actor by themselves: points of the compass, parties' adjectives, courtesies. */
const namelike = wordList(
  `west east north south western eastern democratic republican democrat republicans democrats communist conservative socialist god
   internet earth sociology economics highness majesty excellency excellencies`,
);

/** What is never a name, though it stands where names do, folded. */
const furniture: ReadonlySet<string> = new Set([
  ...rubrics,
  ...namelike,
  ...thingAcronyms,
  ...clockSigns,
  ...shortMonths,
]);

const openings = new RegExp(
  `^${anyOf(
    phraseList(
      `image copyright, media caption, image caption, additional reporting, reporting by, writing by, editing by, story
       highlights, read more, continue reading, click here, related, newsletter sign, sign up, please verify, you must, see
       sample`,
    ),
  )}`,
);

/** Whether a folded phrase is furniture of a page and no part of its news. */
export function isFurniture(folded: string): boolean {
  return furniture.has(folded) || openings.test(folded);
}
