import { compileTemplates, type Templates } from './templates.ts';

/** Places in a parse whose tokens the templates look at; `s` is the stack, `n` the buffer. */
const places = [
  's0',
  's1',
  's2',
  'n0',
  'n1',
  'n2',
  'n3',
  's0h',
  's0hh',
  's0l',
  's0r',
  's0ll',
  's0rr',
  'n0l',
  'n0ll',
  'before',
] as const;

const properties = ['w', 't', 'p', 'l', 's'] as const;

const counts = [
  'hh',
  'dist',
  's0rnum',
  's0lnum',
  'n0lnum',
  's0lset',
  's0rset',
  'n0lset',
  'verbs',
  'marks',
  'between',
  's1hh',
  's0.f',
  'n0.f',
  's0.k',
  's1.k',
  'n0.k',
  'n1.k',
] as const;

/** The names of what a template may look at: each property of each place, then the counts. */
export const atomNames: readonly string[] = [
  ...places.flatMap((place) => properties.map((property) => `${place}.${property}`)),
  ...counts,
];

/** Where the counts begin among the atoms. */
export const firstCount: number = places.length * properties.length;

const templates = `
  hh | s0.w s0.t hh | s0.w hh | n0.w n0.t | n0.w | n0.t | n1.w n1.t | n1.t | n2.w n2.t | n2.w | n2.t |
  s0.t n0.w n0.t | n0.t n1.t | n0.t n1.t n2.t | s0.t n0.t n1.t hh | s0.t s0l.t n0.t | s0.t n0.t n0l.t |
  s0.t dist | n0.w dist | n0.t dist | s0.t n0.t dist hh | s0.w s0rnum | s0.w s0lnum | s0.t s0lnum |
  n0.w n0lnum | n0.t n0lnum | s0h.t | s0.l s0.t | s0l.w | s0l.t | s0l.l | s0r.w | s0r.l | n0l.w | n0l.t |
  n0l.l | s1.t s0.t | s1.t s0.t n0.t | s1.w hh | s1.t n0.t n1.t | s1.t n0.w hh | s0.t s0r.l n0.t |
  s0.t n0.t n0l.l | s0hh.t s0h.t | s0h.l s0.l | s0ll.t | s0ll.l | s0rr.t | s0rr.l | n0ll.w | n0ll.t |
  n0ll.l | s0.t s0l.t s0ll.t | s0.t s0r.t s0rr.t | n0.t n0l.t n0ll.t | s0.w s0rset | s0.w s0lset |
  s0.t s0lset | n0.w n0lset | s0.t n0.t n0lset | s0.t n0.t s0rset s0lset | s0.t n0.t n1.t n2.t |
  n0.w n1.t s0.t | n1.w n0.t s0.t | n3.t n0.t | s2.t s1.t s0.t n0.t | s1hh s1.t n0.t | s0.p n0.p n1.p |
  s1.p s0.p n0.p hh | s0.p s0h.p s0.l n0.p | s0.t n0.t marks hh | s0.p n0.p between hh |
  n0.w verbs marks | s0.t before.t n0.t | s0.s n0.t | s0.t n0.s | n1.s n0.t | s0h.w n0.w |
  s0r.w s0.t n0.t | s0l.w s0.t n0.t | s0.f n0.t hh | s0.t n0.f | s0.k n0.k hh | s0.f n0.w | s1.k s0.w n0.t |
  s1.k s0.k n0.k | s0.k n0.t n1.t | n0.k n1.k s0.t | s0.k n0.w n1.t`;

/** What the parser looks at before each transition. */
export const parseTemplates: Templates = compileTemplates(atomNames, templates);
