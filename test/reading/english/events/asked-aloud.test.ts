import { testEvents } from './event-cases.ts';

testEvents([
  // A question that is quoted asks as well.
  ['"Did Chile attack Peru?" he asked.'],
  ['"Will Kenya arrest the Ugandan envoy?" a reader asked on Monday.'],
  // Near miss: what stands beside the quotation.
  ['"Is the sea calm?" he asked. Chile attacked Peru on Monday.', 'ASSAULT attack happened: Chile, Peru'],
]);
