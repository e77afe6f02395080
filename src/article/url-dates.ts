import { isoDate } from './date-forms.ts';

/** The address of the page that an archive keeps: "https://archive.example/web/20130217080612/http://news.example/a". */
const kept = /\/\d{14}[a-z_]{0,4}\/(https?:\/\/.*)$/;

/** The date in a web address: "/2025/10/30/", "/2025-10/30/", "/20251030"; null where there is none. */
export function findUrlDate(url: string): string | null {
  const own = kept.exec(url)?.[1] ?? url;
  const match =
    /[/_-]((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?([0-2]\d|3[01])(?:[/_.-]|\d{0,6}(?:[/_.?-]|$))/.exec(own);
  return match && isoDate(Number(match[1]), Number(match[2]), Number(match[3]));
}
