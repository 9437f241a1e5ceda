import { Canvas } from "./core/canvas";
import { clothStudy } from "./details/cloth";
import { quiltStudy } from "./details/quilt";
import { backdrop, paperOf, sheet } from "./paper";
import type { Piece } from "./piece";

/** A close-up of the cloth that the product is made of, in the variant's colours. */
export function drawDetail(piece: Piece): string {
  const canvas = new Canvas("paint");
  const [first = "#d8cfbd", second = first] = piece.colours;
  const draw = piece.kind === "cushion" ? quiltStudy : clothStudy;
  draw({
    canvas,
    random: piece.random(),
    kind: piece.kind,
    code: piece.code,
    colour: piece.colour,
    tones: [first, second],
  });
  return sheet(backdrop(paperOf(piece.collection), "none") + canvas.markup());
}
