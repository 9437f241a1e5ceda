import type { Scene } from "../core/solid";
import type { Piece } from "../piece";
import { ceramics } from "./ceramics";
import { diningChair } from "./chairs";
import { coatStand } from "./coat-stand";
import { eyewear } from "./eyewear";
import { lighting } from "./lighting";
import { loungeChair } from "./lounge-chair";
import { consoleTable, nestingTables } from "./plain-tables";
import { bench, rockingChair } from "./seating";
import { sideTable, stool } from "./small-tables";
import { sound } from "./sound";
import { cabinet, sideboard } from "./storage";
import { coffeeTable, desk, diningTable } from "./tables";
import { bookshelf } from "./tall-storage";
import { textiles } from "./textiles";
import { armchair, pouf, sofa } from "./upholstery";
import { mirror, wallShelf } from "./wall-hung";
import { wardrobe } from "./wardrobe";

/** How every kind of the catalogue's range is built. */
export const KINDS: Record<string, (piece: Piece) => Scene> = {
  "lounge-chair": loungeChair,
  "dining-chair": diningChair,
  stool,
  sofa,
  bench,
  armchair,
  "rocking-chair": rockingChair,
  pouf,
  "dining-table": diningTable,
  "side-table": sideTable,
  "coffee-table": coffeeTable,
  desk,
  console: consoleTable,
  "nesting-tables": nestingTables,
  bookshelf,
  sideboard,
  "wall-shelf": wallShelf,
  cabinet,
  "coat-stand": coatStand,
  mirror,
  ...lighting,
  ...ceramics,
  ...sound,
  ...eyewear,
  ...wardrobe,
  ...textiles,
};
