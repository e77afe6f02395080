import { addBackup } from './commands/backup.ts';
import { addCopy } from './commands/copy.ts';
import { addBrief } from './commands/brief.ts';
import { addCompletion } from './commands/completion.ts';
import { addExplain } from './commands/explain.ts';
import { addExport } from './commands/export.ts';
import { addForget } from './commands/forget.ts';
import { addJudge, addSplit, addVerdicts } from './commands/judge.ts';
import { addList } from './commands/list.ts';
import { addMcp } from './commands/mcp.ts';
import { addMet } from './commands/met.ts';
import { addNew } from './commands/new.ts';
import { addRead } from './commands/read.ts';
import { addReread } from './commands/reread.ts';
import { addSaved } from './commands/saved.ts';
import { addSearch } from './commands/search.ts';
import { addServe } from './commands/serve.ts';
import { addSet } from './commands/set.ts';
import { addShow } from './commands/show.ts';
import { addStatus } from './commands/status.ts';
import { addToken } from './commands/token.ts';
import { addTour } from './commands/tour.ts';
import { addWatch } from './commands/watch.ts';
import { addWho } from './commands/who.ts';
import { addWorker } from './commands/worker.ts';
import type { AddCommand } from './session.ts';

/** Every command, in the order that the help shows. */
export const commands: readonly AddCommand[] = [
  addRead,
  addWatch,
  addWorker,
  addForget,
  addReread,
  addMet,
  addWho,
  addList,
  addSearch,
  addBrief,
  addNew,
  addSaved,
  addShow,
  addExplain,
  addSet,
  addVerdicts,
  addSplit,
  addJudge,
  addExport,
  addBackup,
  addCopy,
  addServe,
  addMcp,
  addToken,
  addStatus,
  addTour,
  addCompletion,
];
