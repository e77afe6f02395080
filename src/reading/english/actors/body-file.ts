import type { Member } from './members.ts';

/** Bodies by the noun that stands for them alone ("ministry" for "Ministry of Trade"), the latest named last. */
export type BodyFile = Map<string, readonly Member[]>;

/** Files a body that has just been named under a noun. */
export function fileBody(file: BodyFile, noun: string, member: Member): void {
  file.set(noun, [...(file.get(noun) ?? []).filter((one) => one !== member), member]);
}

/** The body that was named last under a noun; undefined where none was. */
export function lastFiled(file: BodyFile, noun: string): Member | undefined {
  return file.get(noun)?.at(-1);
}
