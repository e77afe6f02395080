import { gateRows, readsPagesOrStories } from './gate-rows.ts';

gateRows(readsPagesOrStories);
