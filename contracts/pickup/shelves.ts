/** How goods wait: on a plain shelf, cooled, or where there is room for large ones. */
export const shelfKinds = ["normal", "chilled", "large"] as const;
export type ShelfKind = (typeof shelfKinds)[number];

/** A shelf's name in characters, and as many orders as one may take. */
export const longestShelf = 40;
export const mostOrdersOnShelf = 999;

/** As many shelves as are written at once. */
export const mostShelvesAtOnce = 200;

/** A staging shelf of a store. */
export interface StagingShelf {
  /** As its label says it, such as `A3`. */
  name: string;
  kind: ShelfKind;
  /** How many orders it takes. */
  capacity: number;
  /** One that is off gets no more orders; what lies there stays. */
  active: boolean;
}

/** What a shelf has to know of an order. */
interface OnShelf {
  state: string;
  shelf: string | null;
  putBacks: readonly unknown[];
}

/** States in which an order that has a shelf lies there. While it is being picked it is in a hand. */
export const lyingStates = ["placed", "ready", "arrived"] as const;

/** Names as people write them: `a3` and `A3 ` are one shelf. */
export const shelfKey = (name: string): string => name.normalize("NFKC").trim().toLowerCase();

/** Orders that lie on a shelf: those that wait, and those that are over and have a bag there. */
export function lyingOn<One extends OnShelf>(shelf: string, orders: readonly One[]): One[] {
  const key = shelfKey(shelf);
  return orders.filter(
    (one) =>
      one.shelf !== null &&
      shelfKey(one.shelf) === key &&
      (one.putBacks.length > 0 || lyingStates.some((state) => state === one.state)),
  );
}

/** Where an order waits: cold goods make all of it cold, else large ones all of it large. */
export function kindOf(lines: readonly { picked: number; shelfKind: string }[]): ShelfKind {
  const kinds = lines.filter(({ picked }) => picked > 0).map(({ shelfKind }) => shelfKind);
  return (["chilled", "large"] as const).find((kind) => kinds.includes(kind)) ?? "normal";
}

/** The kind that a text means; plain where it is none. */
export const shelfKindOf = (text: string | null | undefined): ShelfKind =>
  shelfKinds.find((kind) => kind === text) ?? "normal";

/** A shelf of a kind with room, the emptiest first; undefined where none has room. */
export function suggestShelf(
  shelves: readonly StagingShelf[],
  orders: readonly OnShelf[],
  kind: ShelfKind,
): StagingShelf | undefined {
  const roomOn = ({ name, capacity }: StagingShelf) => capacity - lyingOn(name, orders).length;
  return shelves
    .filter((shelf) => shelf.active && shelf.kind === kind && roomOn(shelf) > 0)
    .sort((a, b) => roomOn(b) - roomOn(a) || inOrder(a, b))[0];
}

/** Shelves as people count them: A2 before A10. */
export const inOrder = (a: StagingShelf, b: StagingShelf): number =>
  a.name.localeCompare(b.name, "en", { numeric: true });
