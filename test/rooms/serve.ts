import { runTestsOf } from '../run-tests-of.ts';

await runTestsOf(['serve', 'web']);
