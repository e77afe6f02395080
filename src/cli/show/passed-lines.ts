import { extname } from 'node:path';
import type { Passed } from '../../intake/intake.ts';
import { compareText } from '../../model/order.ts';

/** So many paths of one kind are named; of more their number is told. */
const named = 3;

/**
 * What was passed over, for people: files of kinds that are not read by their endings with their numbers, pipes and links by their paths.
 * Empty where nothing was.
 */
export function passedLines(passed: readonly Passed[]): readonly string[] {
  const of = (why: Passed['why']): readonly string[] =>
    passed.filter((one) => one.why === why).map(({ path }) => path);
  return [
    ...line(
      endings(passed.filter(({ why }) => why === 'type')),
      'passed over, since files of this kind are not read',
    ),
    ...line(
      records(passed.filter(({ why }) => why === 'record')),
      'passed over, since these records of archives hold no article',
    ),
    ...line(some(of('address')), 'passed over, since a list only names these addresses'),
    ...line(some(of('no-file')), 'passed over, since it is no file but a pipe, a socket or a device'),
    ...line(some(of('link-above')), 'passed over, since it is a link back to a folder above it'),
    ...line(some(of('link-endless')), 'passed over, since it is a link that leads back to itself'),
    ...line(some(of('link-inside')), 'passed over, since it is a link to what is read by its own path'),
  ];
}

function line(what: string, why: string): readonly string[] {
  return what === '' ? [] : [`${why}: ${what}`];
}

/** ".doc 12, .png 3": the commonest first. */
function endings(passed: readonly Passed[]): string {
  return counted(passed, ({ path }) => extname(path).toLowerCase() || 'without an ending');
}

/** "request 512, image/png 80": what the records of archives are. */
function records(passed: readonly Passed[]): string {
  return counted(passed, ({ path }) => path.slice(path.lastIndexOf(': ') + 2));
}

function counted(passed: readonly Passed[], kindOf: (one: Passed) => string): string {
  const counts = new Map<string, number>();
  for (const one of passed) counts.set(kindOf(one), (counts.get(kindOf(one)) ?? 0) + (one.count ?? 1));
  const ordered = [...counts].toSorted((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
  return ordered.map(([kind, count]) => `${kind} ${count}`).join(', ');
}

function some(paths: readonly string[]): string {
  const more = paths.length - named;
  return [...paths.slice(0, named), ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
}
