import type { AddCommand } from '../session.ts';
export const addBrief: AddCommand = () => {};
export async function printBrief(..._a: unknown[]): Promise<void> {}
