import { join, type Mesh, sheet } from "../core/mesh";
import { mix, type Vec3 } from "../core/vector";

/**
 * Cord woven round four rails (centres at ±`front` and ±`back` in x, `near` and `far` in z, y = 0).
 * From every side it runs to the middle, meets the next side's on the diagonal, and dips there.
 */
export function cordSeat(
  front: number,
  back: number,
  near: number,
  far: number,
  cells: number,
): Mesh {
  const corner: Vec3[] = [
    [front, 0, near],
    [back, 0, far],
    [-back, 0, far],
    [-front, 0, near],
  ];
  const middle = (near + far) / 2;
  const hub = (near - far) * 0.08;
  const inner: Vec3[] = [
    [hub, 0, middle],
    [hub, 0, middle],
    [-hub, 0, middle],
    [-hub, 0, middle],
  ];
  const rail = 18.5;
  return join(
    ...corner.map((from, i) => {
      const to = corner[(i + 1) % 4] ?? from;
      const [a, b] = [inner[i] ?? from, inner[(i + 1) % 4] ?? from];
      const long = Math.hypot(to[0] - from[0], to[2] - from[2]);
      const out: Vec3 = [(from[2] - to[2]) / -long, 0, (to[0] - from[0]) / -long];
      return sheet(cells, cells + 8, (u, v) => {
        const row = v * (cells + 8);
        const edge: Vec3 = [mix(from[0], to[0], u), 0, mix(from[2], to[2], u)];
        if (row <= 8) {
          const angle = Math.PI * (-0.55 + 1.05 * (row / 8));
          const [c, s] = [Math.cos(angle) * rail, Math.sin(angle) * rail];
          return {
            p: [edge[0] - out[0] * c, s, edge[2] - out[2] * c],
            uv: [angle * rail, u * long],
          };
        }
        const t = (row - 8) / cells;
        const end: Vec3 = [mix(a[0], b[0], u), 0, mix(a[2], b[2], u)];
        const p: Vec3 = [mix(edge[0], end[0], t), 0, mix(edge[2], end[2], t)];
        const reach = Math.hypot(end[0] - edge[0], end[2] - edge[2]);
        const dip = rail - 13 * Math.sin((Math.PI / 2) * t) ** 0.8;
        const side = u - 0.5;
        return {
          p: [p[0], dip, p[2]],
          uv: [0.5 * Math.PI * rail + t * Math.min(reach, long), side * long * (1 - t) + long / 2],
        };
      });
    }),
  );
}
