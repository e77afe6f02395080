/** Labels that stand alone on a line, what they label being on the next. */
export const emptyLabels: readonly string[] =
  'author|authors|publish date|published date|publishing date|updated date|date|written by|posted by|posted on|posted in|photo by'.split(
    '|',
  );

/** Labels of the address at the end of a release. */
export const contactLabels: readonly string[] =
  'inquiries enquiries contact contacts tel telephone phone fax e-mail email'.split(' ');

/** Labels of an article's place in the outlet. */
export const topicLabels: readonly string[] =
  'tag|tags|topic|topics|filed under|categories|category|section|keyword|keywords|share this|print this'.split(
    '|',
  );
