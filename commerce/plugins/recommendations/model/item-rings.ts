import { grown } from "./grown";

const itemsPerBlock = 256;

/** Of each item its newest sessions. Blocks of items, so that growing never copies what is there. */
export class ItemRings {
  private readonly blocks: Uint32Array[] = [];
  private counts = new Uint32Array(itemsPerBlock);

  constructor(readonly size: number) {}

  push(item: number, session: number): void {
    const block = this.blockOf(item);
    const count = this.counts[item] ?? 0;
    block[(item % itemsPerBlock) * this.size + (count % this.size)] = session;
    this.counts[item] = count + 1;
  }

  /**
   * Copies an item's sessions into `target`, newest first.
   * @returns how many
   */
  read(item: number, target: Uint32Array): number {
    const block = this.blocks[Math.floor(item / itemsPerBlock)];
    if (!block) return 0;
    const count = this.counts[item] ?? 0;
    const base = (item % itemsPerBlock) * this.size;
    const found = Math.min(count, this.size, target.length);
    for (let i = 0; i < found; i++) target[i] = block[base + ((count - 1 - i) % this.size)] ?? 0;
    return found;
  }

  private blockOf(item: number): Uint32Array {
    const index = Math.floor(item / itemsPerBlock);
    if (item >= this.counts.length) {
      const size = Math.max(this.counts.length * 2, (index + 1) * itemsPerBlock);
      this.counts = grown(this.counts, size);
    }
    let block = this.blocks[index];
    if (!block) {
      block = new Uint32Array(itemsPerBlock * this.size);
      this.blocks[index] = block;
    }
    return block;
  }
}
