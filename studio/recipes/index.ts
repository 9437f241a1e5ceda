import type { Recipe } from "../core/piece";
import { armchair } from "./armchair";
import { bench } from "./bench";
import { bookshelf } from "./bookshelf";
import { cabinet } from "./cabinet";
import { candleHolder } from "./candle-holder";
import { coatStand } from "./coat-stand";
import { consoleTable } from "./console";
import { desk } from "./desk";
import { deskLamp } from "./desk-lamp";
import { diningChair } from "./dining-chair";
import { glasses } from "./eyewear";
import { headphones } from "./headphones";
import { pendant, wallLamp } from "./hung-lamps";
import { moonJar, mug } from "./jars";
import { lantern } from "./lantern";
import { loungeChair } from "./lounge-chair";
import { mirror } from "./mirror";
import { nestingTables } from "./nesting-tables";
import { planter } from "./planter";
import { teapot, teaSet } from "./pots";
import { pouf } from "./pouf";
import { radio } from "./radio";
import { rockingChair } from "./rocking-chair";
import { rug } from "./rug";
import { sideboard } from "./sideboard";
import { sideTable, stool } from "./soban";
import { sofa } from "./sofa";
import { shelfSpeaker, towerSpeaker } from "./speakers";
import { bowlSet, plateSet } from "./stacks";
import { floorLamp, tableLamp } from "./standing-lamps";
import { coffeeTable, diningTable } from "./tables";
import { turntable } from "./turntable";
import { wallShelf } from "./wall-shelf";

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
