import { phraseList } from '../../mechanics/word-list.ts';
import { anyOf } from '../../mechanics/word-pattern.ts';

/**
 * What web pages and wire copy write around the news, folded: never a name. Names of buttons, credits, rubrics and
 * picture lines; a candidate name that is one of these, or starts with one of the openings below, is dropped.
 */
const furniture: ReadonlySet<string> = new Set(
  phraseList(
    `text size, close, source, sources, read more, more, watch, file, file photo, image caption, image copyright, media caption,
   photo, photos, image, video, videos, related story, related stories, related, related articles, advertisement, story continues,
   continue reading, share, share this, tweet, email, print, comments, comment, subscribe, sign up, log in, login, getty images,
   getty, reuters, afp, ap, just watched, must watch, replay more videos, all rights reserved, copyright, additional reporting,
   writing, editing, reporting, editor, continue reading the main story, newsletter, breaking news, live, update, updated,
   published, last updated, top stories, most read, hide caption, toggle caption, enlarge, follow, contact, home, menu, search,
   next, previous, photo credit, credit, caption, skip, play, pause, listen, download, fact sheet, statement, press release,
   preamble, introduction, conclusion, background, overview, the way forward, good morning, good evening, happy new year, est, edt,
   gmt, utc, pst, pdt, et, bst, cet, am, pm, a.m, p.m, nov, dec, jan, feb, aug, sept, oct, west, east, north, south, western,
   eastern, democratic, republican, democrat, republicans, democrats, communist, conservative, socialist, tv, inc, ltd, covid, god,
   internet, earth, sociology, economics, q, a, e&oe, member states, highness, majesty, excellency, excellencies, royal highness,
   jr, sr, ai, ict, it, gdp, gnp, lng, lpg, hiv, aids, dna, gps, uav, uavs, vip, vips, mou, mous, fta, ftas, ppp, ppps, r&d, esg,
   stem, sme, smes, ngo, ngos, hfc, hfcs, ghg, wmd, icbm, icbms, adiz, eez, 5g, 6g, ip, iot, pdf, faq, usd, eur, ceo, ceos, poc,
   oda, fdi, mp, mps, usb, cctv, phd, mba, kg, km`,
  ),
);

const openings = phraseList(
  `image copyright, media caption, image caption, additional reporting, reporting by, writing by, editing by, story highlights,
   read more, continue reading, click here, newsletter sign, sign up, please verify, you must, see sample`,
);
const opening = new RegExp(String.raw`^(?:${anyOf(openings)}|related\s)`);

/** Whether a folded phrase is furniture of a page and no part of its news. */
export function isFurniture(folded: string): boolean {
  return furniture.has(folded) || opening.test(folded);
}
