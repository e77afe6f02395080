/** The states on whose shores two seas of one name lie, ISO 3166-1 alpha-3: each calls its own the East Sea. */
export const shoresOf: ReadonlyMap<string, readonly string[]> = new Map([
  ['South China Sea', ['VNM', 'CHN', 'PHL', 'MYS', 'BRN', 'TWN']],
  ['Sea of Japan', ['KOR', 'PRK', 'JPN', 'RUS']],
]);
