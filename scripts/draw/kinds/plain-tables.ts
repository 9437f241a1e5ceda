import type { Scene, Solid } from "../core/solid";
import type { Surface } from "../core/surface";
import type { Piece } from "../piece";
import { box } from "../solids/hexa";
import { rod } from "../solids/rod";

/** A narrow table folded from sheet metal: an edge turned up at the back, legs of round bar. */
export function consoleTable(piece: Piece): Scene {
  const { width, depth, height } = piece;
  const top: Surface = piece.surface("top", "#26221f", "metal");
  const legs: Surface = piece.surface("legs", "#26221f", "metal");
  const [x, z] = [width / 2, depth / 2];
  const sheet = Math.max(8, piece.measure("topThickness", 4));
  const at = height - 15 - sheet;
  const [lx, lz] = [x - 70, z - 34];
  const frame = (sign: number): Solid[] => [
    rod([sign * lx, 0, -lz], [sign * lx, at, -lz], 10, 10, legs),
    rod([sign * lx, 0, lz], [sign * lx, at, lz], 10, 10, legs),
    rod([sign * lx, 120, -lz], [sign * lx, 120, lz], 8, 8, legs),
  ];
  return {
    ground: "floor",
    camera: { yaw: 30, pitch: 19 },
    solids: [
      ...frame(-1),
      ...frame(1),
      rod([-lx, 120, 0], [lx, 120, 0], 8, 8, legs),
      box([-x, at, -z], [x, at + sheet, z], top),
      box([-x, at + sheet, -z], [x, height, -z + 6], top),
    ],
  };
}

/** Three tables of one form that slide under each other, drawn out a little for the picture. */
export function nestingTables(piece: Piece): Scene {
  const top = piece.surface("top", "#c8a06a", "wood");
  const legs = piece.surface("legs", "#c8a06a", "wood");
  const board = piece.measure("topThickness", 18);
  const tall = [
    piece.height,
    piece.measure("middleHeight", piece.height - 50),
    piece.measure("smallHeight", piece.height - 100),
  ];
  const table = (i: number, out: number): Solid[] => {
    const [x, z, y] = [piece.width / 2 - i * 32, piece.depth / 2 - i * 14, tall[i] ?? 0];
    const side = (sign: number) =>
      box(
        [sign * (x - 6), 0, -z + 12 + out],
        [sign * (x - 6 - board), y - board, z - 12 + out],
        legs,
      );
    return [
      side(-1),
      side(1),
      box([-x + 24, y - board - 46, -z + 30 + out], [x - 24, y - board, -z + 46 + out], legs, true),
      box([-x, y - board, -z + out], [x, y, z + out], top),
    ];
  };
  return {
    ground: "floor",
    camera: { yaw: 36, pitch: 24 },
    solids: [...table(0, -170), ...table(1, 60), ...table(2, 275)],
    measured: [...table(0, 0), ...table(1, 0), ...table(2, 0)],
  };
}
