/**
 * What was done with parts of a payment, as its metadata at Stripe has it. Stripe captures a payment
 * once and cancels it whole. Each part that the shop takes or releases is a note there, under the key
 * of its request. So the notes survive the engine, and a request that comes again is known.
 */
export interface Notes {
  taken: ReadonlyMap<string, number>;
  released: ReadonlyMap<string, number>;
}

export type NoteKind = "taken" | "released";

/** Stripe's names have 40 signs at most: a key has 36. */
const prefixes = { taken: "t_", released: "r_" } as const;

/** The metadata that adds a note. */
export function noteOf(kind: NoteKind, key: string, amount: number): Record<string, string> {
  return { [prefixes[kind] + key]: String(amount) };
}

/** Reads the notes; all amounts are in Stripe's units. */
export function notesIn(metadata: Readonly<Record<string, string>>): Notes {
  const of = (kind: NoteKind) =>
    new Map(
      Object.entries(metadata).flatMap(([name, amount]) =>
        name.startsWith(prefixes[kind]) ? [[name.slice(2), Number(amount)] as const] : [],
      ),
    );
  return { taken: of("taken"), released: of("released") };
}

export function sumOf(noted: ReadonlyMap<string, number>): number {
  return [...noted.values()].reduce((sum, amount) => sum + amount, 0);
}
