/** Whether an input is an address and no path: `https://…`. Which schemes are read is told where it is visited. */
export function isWebAddress(input: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(input);
}
