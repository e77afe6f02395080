/** Pattern source of a year in four digits, 1500 to 2099. */
export const yearPattern: string = String.raw`(?:1[5-9]|20)\d\d`;

/** Pattern source of a year that may follow a day or month, captured once: "August 10, 2025", "the 12th of May of 1997". */
export const yearBehind: string = String.raw`(?:,?\s+(?:of\s+)?(${yearPattern})(?![\d,.-]\d|\d))?`;
