/** Words before the maker of a picture in a credit at its caption's end, in the singular; English, Vietnamese and Korean. */
export const endCreditLabels: readonly string[] =
  'photo|file photo|image|picture|source|credit|video|ảnh|nguồn|사진'.split('|');

/** The same before a credit that stands alone. */
export const creditLabels: readonly string[] = [
  ...endCreditLabels,
  'illustration',
  'graphic',
  'photo credit',
  'photograph credit',
  '출처',
];
