import type { Fields, Thing, WriteRules } from "./rules";
import { valueHash } from "./value-hash";

/**
 * The rules of a merchant's own file: what it names is written, no matter who wrote it last. Sets only
 * grow by it, for a file does not name all that is in them.
 */
export class MerchantsWord implements WriteRules {
  readonly adopts = false;
  readonly reset = true;

  has(): boolean {
    return false;
  }

  idOf(): undefined {
    return undefined;
  }

  isWithdrawn(): boolean {
    return false;
  }

  noteRow(): void {}

  noteGone(): void {}

  notePutBack(): void {}

  noteWritten(): void {}

  toWrite(_thing: Thing, present: Fields, wanted: Fields, isNew = false): string[] {
    const names = Object.keys(wanted);
    if (isNew) return names;
    return names.filter((name) => valueHash(present[name]) !== valueHash(wanted[name]));
  }

  toRemove(): string[] {
    return [];
  }
}
