import { compileTemplates } from './templates.ts';
import type { Templates } from './templates.ts';

/** What is looked at in and around a word; the position in this list is that of the atom. */
export const nameAtoms = [
  'lower',
  'exact',
  'shape',
  'suffix2',
  'suffix3',
  'suffix4',
  'prefix3',
  'tag',
  'name1',
  'name2',
  'before',
  'after',
  'before2',
  'after2',
  'beforeShape',
  'afterShape',
  'beforeTag',
  'afterTag',
  'beforeSuffix3',
  'afterSuffix3',
  'first',
  'known',
  'knownBefore',
  'knownAfter',
  'memory',
  'roles',
  'memoryAfter',
  'known2',
  'kin',
  'kinBefore',
  'kinAfter',
  'kin2',
  'wide',
  'wideBefore',
  'wideAfter',
] as const;

const templates = `
  | lower | exact | shape | suffix2 | suffix3 | suffix4 | prefix3 | tag | name1 | name1 name2 | name1 lower | name1 tag |
  name1 shape | before | after | before2 | after2 | beforeShape shape | shape afterShape | before shape | after shape |
  beforeTag tag afterTag | beforeSuffix3 shape | afterSuffix3 shape | before before2 | after after2 | name1 after |
  before name1 | first shape | lower after | before lower | beforeShape shape afterShape | before after shape |
  known | known name1 | knownAfter known | knownBefore known | memory | memory name1 | roles shape | known tag |
  known shape name1 | memory known | knownBefore name1 shape | memoryAfter name1 | known2 knownAfter name1 | tag name1 name2 |
  knownBefore shape afterShape | name1 knownAfter shape | kin shape | kin name1 | kinBefore shape | kinAfter shape |
  wide shape name1 | wideBefore wide shape | wide wideAfter shape | kinBefore name1 shape | kinAfter name1 shape |
  kin2 kinAfter | wideBefore wide wideAfter`;

/** What the name tagger looks at. */
export const nameTemplates: Templates = compileTemplates(nameAtoms, templates);
