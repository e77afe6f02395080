import { runTestsOf } from '../run-tests-of.ts';

await runTestsOf(['resolve', 'export', 'model', 'world']);
