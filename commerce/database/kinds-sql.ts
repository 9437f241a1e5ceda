import type { CollectionKind, PlaceKind } from "../../contracts/kinds";

const isOf =
  <Kind extends string>(kind: Kind) =>
  (alias: string) =>
    `${alias}."customFieldsKind" = '${kind}'`;

// SQL's conditions on rows of `stock_location` and `collection`, by their alias.
export const isStore = isOf<PlaceKind>("store");
export const isRange = isOf<CollectionKind>("range");

/** Whether a location, by its alias, hands out orders. */
export const handsOut = (alias: string): string =>
  `${isStore(alias)} AND ${alias}."customFieldsServices" LIKE '%"pickup"%'`;
