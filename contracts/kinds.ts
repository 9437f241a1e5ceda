/** How a collection is shown: a range of goods by its picture, a story as a line. */
export const collectionKinds = ["range", "story"] as const;
export type CollectionKind = (typeof collectionKinds)[number];

/** What the text of a collection's field means. A collection is a range unless it says otherwise. */
export function collectionKindOf(text: string | null | undefined): CollectionKind {
  return collectionKinds.find((kind) => kind === text) ?? "range";
}

/** What a stock location is: people visit a store, and a depot only sends. */
export const placeKinds = ["store", "depot"] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** What the text of a location's field means. A location is a depot unless it says otherwise. */
export function placeKindOf(text: string | null | undefined): PlaceKind {
  return placeKinds.find((kind) => kind === text) ?? "depot";
}
