import { runTestsOf } from '../run-tests-of.ts';

await runTestsOf(['foreign-readers']);
