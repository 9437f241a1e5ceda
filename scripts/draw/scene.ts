import type { Scene } from "./core/solid";
import { KINDS } from "./kinds";
import type { Piece } from "./piece";
import { cushion } from "./solids/soft";

/** The product as solids; a kind without a drawing is a quiet block of its size and colour. */
export function sceneOf(piece: Piece, kinds: typeof KINDS = KINDS): Scene {
  return kinds[piece.kind]?.(piece) ?? blockOf(piece);
}

function blockOf(piece: Piece): Scene {
  const { width, depth, height } = piece;
  const thick = Math.max(12, Math.min(depth, width));
  const surface = { colour: piece.main, texture: "plain" as const };
  const radius = Math.min(width, thick, height) * 0.18;
  return {
    ground: "floor",
    camera: { yaw: 30, pitch: 20 },
    solids: [cushion([-width / 2, 0, -thick / 2], [width / 2, height, thick / 2], radius, surface)],
  };
}
