import { runTestsOf } from '../run-tests-of.ts';

await runTestsOf(['article', 'language', 'intake', 'pipeline']);
