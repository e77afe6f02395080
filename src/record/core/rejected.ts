const blockMark = 'rejected:';
const kindMark = 'rejected-';

/** The block for what one decision rejects of a kind: it is folded alone, so that it meets no other claim. */
export function rejectedBlock(kind: string, judgement: string): string {
  return `${blockMark}${kind}:${judgement}`;
}

/** Whether a block holds what has been rejected. */
export function isRejectedBlock(block: string): boolean {
  return block.startsWith(blockMark);
}

/** The kind under which a rejected fact is kept, apart from those that stand: no list and no export walks along it unasked. */
export function rejectedKind(kind: string): string {
  return `${kindMark}${kind}`;
}

/** Whether a kind is that of a rejected fact. */
export function isRejectedKind(kind: string): boolean {
  return kind.startsWith(kindMark);
}
