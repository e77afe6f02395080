import { registerHooks } from 'node:module';
import { writeSync } from 'node:fs';

// Preloaded by a test: tells every module that the program loads, on standard error.
registerHooks({
  load: (url, context, next) => {
    writeSync(2, `loads ${url}\n`);
    return next(url, context);
  },
});
