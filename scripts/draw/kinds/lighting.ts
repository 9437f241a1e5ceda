import type { Scene } from "../core/solid";
import type { Piece } from "../piece";
import { deskLamp } from "./lighting-desk";
import { lantern } from "./lighting-lantern";
import { pendant } from "./lighting-pendant";
import { floorLamp, tableLamp } from "./lighting-shades";
import { wallLamp } from "./lighting-wall";

/** How every kind of the collection `lighting` is built. */
export const lighting: Record<string, (piece: Piece) => Scene> = {
  "floor-lamp": floorLamp,
  "table-lamp": tableLamp,
  pendant,
  "wall-lamp": wallLamp,
  "desk-lamp": deskLamp,
  lantern,
};
