/** Makes a thing when it is first asked for: a run that meets nothing new loads no models and starts no threads. */
export function once<T>(make: () => T): (() => T) & { readonly isMade: () => boolean } {
  let made: { readonly one: T } | null = null;
  const get = (): T => (made ??= { one: make() }).one;
  return Object.assign(get, { isMade: () => made !== null });
}
