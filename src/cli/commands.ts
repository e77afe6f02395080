import { addBrief } from './commands/brief.ts';
import { addExplain } from './commands/explain.ts';
import { addExport } from './commands/export.ts';
import { addForget } from './commands/forget.ts';
import { addJudge, addVerdicts } from './commands/judge.ts';
import { addList } from './commands/list.ts';
import { addRead } from './commands/read.ts';
import { addReread } from './commands/reread.ts';
import { addSearch } from './commands/search.ts';
import { addSet } from './commands/set.ts';
import { addShow } from './commands/show.ts';
import { addStatus } from './commands/status.ts';
import { addTour } from './commands/tour.ts';
import { addWho } from './commands/who.ts';
import type { AddCommand } from './session.ts';

/** Every command, in the order that the help shows. */
export const commands: readonly AddCommand[] = [
  addRead,
  addList,
  addSearch,
  addWho,
  addShow,
  addExplain,
  addBrief,
  addExport,
  addVerdicts,
  addSet,
  addJudge,
  addForget,
  addReread,
  addStatus,
  addTour,
];
