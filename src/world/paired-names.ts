/** Whether two given names are a man's and a woman's of one stem: "Robert" and "Roberta", "Carlo" and "Carla", "Alexander" and "Alexandra". */
export function isOtherGender(a: string, b: string): boolean {
  if (a.length < 4 || b.length < 4 || a === b) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long === `${short}a`) return true;
  const stems = [a.slice(0, -1), b.slice(0, -1)];
  if (stems[0] === stems[1]) return /^(?:oa|ao)$/.test(`${a.at(-1)}${b.at(-1)}`);
  const stem = a.slice(0, -2);
  return stem === b.slice(0, -2) && /^(?:erra|raer)$/.test(`${a.slice(-2)}${b.slice(-2)}`);
}
