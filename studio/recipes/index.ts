import type { Recipe } from "../core/piece";
import { bench } from "./bench";
import { bowlSet, candleHolder, moonJar, mug, planter, plateSet, teapot, teaSet } from "./ceramics";
import { diningChair } from "./dining-chair";
import { glasses } from "./eyewear";
import { deskLamp, floorLamp, lantern, pendant, tableLamp, wallLamp } from "./lighting";
import { loungeChair } from "./lounge-chair";
import { coatStand, consoleTable, mirror } from "./metal-furniture";
import { rockingChair } from "./rocking-chair";
import { rug } from "./rug";
import { sideTable, stool } from "./soban";
import { headphones, radio, shelfSpeaker, towerSpeaker, turntable } from "./sound";
import { bookshelf, cabinet, sideboard, wallShelf } from "./storage";
import { coffeeTable, desk, diningTable, nestingTables } from "./tables";
import { armchair, pouf, sofa } from "./upholstery";

/** How every kind of the catalogue that has a model is built. */
export const RECIPES: Record<string, Recipe> = {
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
  "coat-stand": coatStand,
  mirror,
  cabinet,
  "floor-lamp": floorLamp,
  "table-lamp": tableLamp,
  pendant,
  "wall-lamp": wallLamp,
  "desk-lamp": deskLamp,
  lantern,
  "moon-jar": moonJar,
  "tea-set": teaSet,
  "plate-set": plateSet,
  "bowl-set": bowlSet,
  planter,
  mug,
  "candle-holder": candleHolder,
  teapot,
  "shelf-speaker": shelfSpeaker,
  "tower-speaker": towerSpeaker,
  radio,
  turntable,
  headphones,
  "round-glasses": glasses,
  "square-glasses": glasses,
  "cat-eye-glasses": glasses,
  "panto-glasses": glasses,
  sunglasses: glasses,
  rug,
};
