import type { Scene, Solid } from "../core/solid";
import { radians, type Vec3 } from "../core/vector";
import type { Piece } from "../piece";
import { rod } from "../solids/rod";

/** Three poles that lean on each other, six brass pegs: two of them low. */
export function coatStand(piece: Piece): Scene {
  const { height } = piece;
  const frame = piece.surface("frame", "#c8a06a", "wood");
  const brass = piece.surface("hooks", "#b8924e", "metal");
  const low = piece.measure("lowHookHeight", 980);
  const reach = Math.min(piece.width, piece.depth) / 2 - 8;
  const turns = [62, 182, 302].map(radians);
  const pole = (turn: number): { at: (y: number) => Vec3; solid: Solid } => {
    const foot: Vec3 = [reach * Math.cos(turn), 0, reach * Math.sin(turn)];
    // The poles pass each other a little beside the middle, where a ring of cord could lie.
    const head: Vec3 = [
      -0.36 * reach * Math.cos(turn - 0.42),
      height - 6,
      -0.36 * reach * Math.sin(turn - 0.42),
    ];
    const at = (y: number): Vec3 => [
      foot[0] + ((head[0] - foot[0]) * y) / height,
      y,
      foot[2] + ((head[2] - foot[2]) * y) / height,
    ];
    return { at, solid: rod(foot, head, 17, 20, frame) };
  };
  const poles = turns.map(pole);
  const peg = (from: Vec3, turn: number): Solid[] => {
    const out: Vec3 = [from[0] + 62 * Math.cos(turn), from[1] + 26, from[2] + 62 * Math.sin(turn)];
    const tip: Vec3 = [from[0] + 74 * Math.cos(turn), from[1] + 31, from[2] + 74 * Math.sin(turn)];
    return [rod(from, out, 6, 6, brass), rod(out, tip, 11, 13, brass)];
  };
  const pegs = poles.flatMap(({ at }, i) => {
    const turn = (turns[i] ?? 0) + Math.PI - 0.42;
    return peg(at(height - 70), turn);
  });
  const side = poles.flatMap(({ at }, i) =>
    peg(at(i === 0 ? height - 190 : low), (turns[i] ?? 0) + (i === 0 ? 2.4 : i === 1 ? -0.5 : 0.5)),
  );
  return {
    ground: "floor",
    camera: { yaw: 14, pitch: 10 },
    second: "side",
    solids: [...poles.map(({ solid }) => solid), ...pegs, ...side],
  };
}
