/** Something that is written, named so that its row is found again after a person renamed it. */
export interface Thing {
  kind: string;
  /** Unique in its kind, and the same each time that it is written. */
  code: string;
}

/** Values by the name of their field: `enabled`, `name@ko`, `price@kr`, `customFields.phone`. */
export type Fields = Record<string, unknown>;

/**
 * Whose word counts where the shop and what is written differ. The demonstration yields to merchants
 * (seed/records/seed-records.ts), a merchant's own file does not (merchants-word.ts).
 */
export interface WriteRules {
  /** The shop is from before anything was remembered: what is there may be a merchant's. */
  readonly adopts: boolean;
  /** Whether what a person deleted comes back. */
  readonly reset: boolean;
  has(thing: Thing): boolean;
  /** The id of the row that the thing had last. */
  idOf(thing: Thing): number | undefined;
  isWithdrawn(thing: Thing): boolean;
  noteRow(thing: Thing, id: string | number): void;
  noteGone(thing: Thing): void;
  notePutBack(thing: Thing, what: string): void;
  /** Notes what a thing is made with. */
  noteWritten(thing: Thing, values: Fields): void;
  /** The fields that are to be written, because they have another value now. */
  toWrite(thing: Thing, present: Fields, wanted: Fields, isNew?: boolean): string[];
  /** The elements of a set that are to be taken out of it. */
  toRemove(thing: Thing, set: string, present: Fields, wanted: Fields): string[];
}
