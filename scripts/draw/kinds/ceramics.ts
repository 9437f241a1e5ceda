import type { Scene } from "../core/solid";
import type { Piece } from "../piece";
import { candleHolder } from "./ceramics-candle";
import { moonJar, mug } from "./ceramics-jars";
import { planter } from "./ceramics-planter";
import { bowlSet, plateSet } from "./ceramics-stacks";
import { teaSet } from "./ceramics-tea-set";
import { teapot } from "./ceramics-teapot";

/** How every kind of the collection `ceramics` is built. */
export const ceramics: Record<string, (piece: Piece) => Scene> = {
  "moon-jar": moonJar,
  "tea-set": teaSet,
  "plate-set": plateSet,
  "bowl-set": bowlSet,
  mug,
  "candle-holder": candleHolder,
  teapot,
  planter,
};
