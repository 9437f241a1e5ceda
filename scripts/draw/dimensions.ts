import { Canvas } from "./core/canvas";
import { backToFront } from "./core/order";
import type { Scene } from "./core/solid";
import { boundsOf, lookFrom, project, type View } from "./core/view";
import { drawMeasured, type Elevation, type Side } from "./measured";
import { paperOf } from "./paper";
import type { Piece } from "./piece";

const CAMERAS = {
  front: { yaw: 0, pitch: 0 },
  side: { yaw: 90, pitch: 0 },
  plan: { yaw: 0, pitch: 90 },
};

/** The drawing with the dimensions of a product that has no model. */
export function drawDimensions(piece: Piece, scene: Scene): string {
  const paper = paperOf(piece.collection);
  return drawMeasured({
    paper,
    width: piece.width,
    height: piece.height,
    depth: piece.depth,
    seatHeight: 0,
    standsOnFloor: scene.ground === "floor",
    second: scene.second,
    elevations: {
      front: elevationOf(scene, "front", paper),
      side: elevationOf(scene, "side", paper),
      plan: elevationOf(scene, "plan", paper),
    },
  });
}

function elevationOf({ solids }: Scene, side: Side, paper: string): Elevation {
  const shown = solids.filter(({ extra }) => !extra);
  const view = lookFrom(CAMERAS[side]);
  const rect = boundsOf(shown.flatMap(({ hull }) => hull).map((p) => project(view, p)));
  return {
    width: rect.width,
    height: rect.height,
    marks: (scale, x, y) => {
      const canvas = new Canvas("line", paper);
      const placed: View = { ...view, scale, x: x - rect.x * scale, y: y - rect.y * scale };
      for (const solid of backToFront(shown, placed)) solid.draw(canvas, placed);
      return canvas
        .markup()
        .replaceAll(' class="l"', "")
        .replaceAll('class="t"', 'fill="none" stroke-width="1.3"');
    },
  };
}
