import { polyline } from "../../scripts/draw/core/path";
import type { Elevation, Side } from "../../scripts/draw/measured";
import type { Part } from "../core/assembly";
import { boxOf } from "../core/mesh";
import type { Vec2 } from "../core/vector";
import { type Projection, rasterOf, withoutSpecks } from "./raster";
import { straightened, traceLines } from "./trace";

const from: Record<Side, Projection> = {
  front: ([x, y, z]) => [x, -y, z],
  side: ([x, y, z]) => [-z, -y, x],
  plan: ([x, y, z]) => [x, z, y],
};

/** Cells along the longer side of what is seen: about as many as the picture has units for it. */
const cells = 880;
/** In cells: smaller spots are no part of a drawing. */
const speck = 30;
/** In cells: how far a line may be from what is seen. */
const tolerance = 0.8;

/** The silhouette of a model from one side, with the lines where one part ends and another begins. */
export function elevationOf(parts: readonly Part[], side: Side): Elevation {
  const project = from[side];
  const { min, max } = boxOf(parts.flatMap(({ mesh }) => mesh.points.map(project)));
  const [width, height] = [max[0] - min[0], max[1] - min[1]];
  const cell = Math.max(width, height) / cells;
  const edge = 2;
  const raster = rasterOf(parts, project, {
    left: min[0] - edge * cell,
    top: min[1] - edge * cell,
    columns: Math.ceil(width / cell) + 2 * edge,
    rows: Math.ceil(height / cell) + 2 * edge,
    cell,
  });
  const lines = traceLines(withoutSpecks(raster, speck)).map((line) =>
    straightened(line, tolerance),
  );
  return {
    width,
    height,
    marks: (scale, x, y) => {
      const paths = (outline: boolean) =>
        lines
          .filter((line) => line.outline === outline)
          .map(({ points }) =>
            polyline(
              points.map(([column, row]): Vec2 => {
                return [x + (column - edge) * cell * scale, y + (row - edge) * cell * scale];
              }),
              false,
              1,
            ),
          )
          .join("");
      return `<path d="${paths(true)}" fill="none"/><path d="${paths(false)}" fill="none" stroke-width="1.3"/>`;
    },
  };
}
