import { Canvas } from "./core/canvas";
import { clothStudy } from "./details/cloth";
import type { Study } from "./details/ground";
import { acetateStudy, soundStudy } from "./details/made";
import { metalStudy, mirrorStudy } from "./details/metal";
import { patchStudy, quiltStudy } from "./details/pieced";
import { glazeStudy, paperStudy } from "./details/vessel";
import { dovetailStudy, pullStudy, tenonStudy } from "./details/wood";
import { backdrop, paperOf, sheet } from "./paper";
import type { Piece } from "./piece";

type Draw = (study: Study) => void;

const each = (draw: Draw, ...kinds: string[]): Array<readonly [string, Draw]> =>
  kinds.map((kind) => [kind, draw]);

/** Which close-up shows what a kind is made of; what is missing here is cloth. */
const STUDIES = new Map<string, Draw>([
  ...each(tenonStudy, "stool", "bench", "coffee-table", "side-table"),
  ...each(dovetailStudy, "desk", "nesting-tables", "bookshelf", "dining-table"),
  ...each(pullStudy, "sideboard", "cabinet", "coat-stand"),
  ...each(metalStudy, "console", "wall-shelf", "wall-lamp", "desk-lamp"),
  ...each(mirrorStudy, "mirror"),
  ...each(paperStudy, "pendant", "floor-lamp", "lantern", "table-lamp"),
  ...each(
    glazeStudy,
    "moon-jar",
    "tea-set",
    "plate-set",
    "bowl-set",
    "planter",
    "mug",
    "candle-holder",
    "teapot",
  ),
  ...each(
    acetateStudy,
    "round-glasses",
    "square-glasses",
    "cat-eye-glasses",
    "panto-glasses",
    "sunglasses",
  ),
  ...each(soundStudy, "shelf-speaker", "tower-speaker", "radio", "turntable", "headphones"),
  ...each(quiltStudy, "cushion"),
  ...each(patchStudy, "rug"),
]);

/** Seats are shown by their cloth, though the catalogue names the frame first. */
const SEATS = new Set(["lounge-chair", "dining-chair", "rocking-chair"]);

/** A close-up of what the product is made of, in the variant's colours. */
export function drawDetail(piece: Piece): string {
  const canvas = new Canvas("paint");
  const [first = "#d8cfbd", second = first] = SEATS.has(piece.kind)
    ? [...piece.colours].reverse()
    : piece.colours;
  const draw = STUDIES.get(piece.kind) ?? clothStudy;
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
