/** Who stands for a side of a conflict, with the state it belongs to by its ISO code: "Peru (PER)", "Ana Rojas (PER)"; the name alone where none is known. */
export function sideName(name: string, country: string | null): string {
  return country === null ? name : `${name} (${country})`;
}

/** The value of a side as a person reads it, without the code behind who stands for it. */
export function withoutCodes(value: string): string {
  return value.replace(/ \([A-Z]{3}\)(?=: | accuses )/gu, '');
}
