import type { Scene } from "../core/solid";
import type { Piece } from "../piece";
import { lantern, wallLamp } from "./lighting-boxes";
import { deskLamp, floorLamp, pendant, tableLamp } from "./lighting-lamps";

/** How every kind of the collection `lighting` is built. */
export const lighting: Record<string, (piece: Piece) => Scene> = {
  "floor-lamp": floorLamp,
  "table-lamp": tableLamp,
  pendant,
  "wall-lamp": wallLamp,
  "desk-lamp": deskLamp,
  lantern,
};
