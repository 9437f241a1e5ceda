import type { Vec3 } from "./vector";

/** Triangles in a tree of boxes, asked by rays: what one sees first, and which side of it. */
export class Bvh {
  private readonly boxes: number[] = [];
  private readonly next: number[] = [];
  private readonly order: Uint32Array;
  private readonly flatBoxes: Float64Array;
  private readonly flatNext: Int32Array;

  constructor(private readonly corners: Float32Array) {
    const n = corners.length / 9;
    this.order = Uint32Array.from({ length: n }, (_, i) => i);
    const centres = new Float32Array(n * 3);
    for (let i = 0; i < n; i++)
      for (let k = 0; k < 3; k++)
        centres[i * 3 + k] =
          ((corners[i * 9 + k] ?? 0) +
            (corners[i * 9 + 3 + k] ?? 0) +
            (corners[i * 9 + 6 + k] ?? 0)) /
          3;
    if (n) this.build(0, n, centres);
    this.flatBoxes = Float64Array.from(this.boxes);
    this.flatNext = Int32Array.from(this.next);
  }

  /** Nodes lie depth first; `next` holds [start, count] of a leaf or [skip, 0] of a branch. */
  private build(start: number, end: number, centres: Float32Array): void {
    const low = [Infinity, Infinity, Infinity];
    const high = [-Infinity, -Infinity, -Infinity];
    for (let i = start; i < end; i++) {
      const t = (this.order[i] ?? 0) * 9;
      for (let c = 0; c < 9; c++) {
        const x = this.corners[t + c] ?? 0;
        const k = c % 3;
        if (x < (low[k] ?? 0)) low[k] = x;
        if (x > (high[k] ?? 0)) high[k] = x;
      }
    }
    const node = this.next.length / 3;
    this.boxes.push(...low, ...high);
    this.next.push(0, start, end - start);
    if (end - start > 4) {
      const spread = low.map((l, k) => (high[k] ?? 0) - l);
      const axis = spread.indexOf(Math.max(...spread));
      const part = this.order.subarray(start, end);
      part.sort((a, b) => (centres[a * 3 + axis] ?? 0) - (centres[b * 3 + axis] ?? 0) || a - b);
      const middle = (start + end) >> 1;
      this.next[node * 3 + 2] = 0;
      this.build(start, middle, centres);
      this.build(middle, end, centres);
    }
    this.next[node * 3] = this.next.length / 3;
  }

  /** The nearest hit within `reach` mm: its distance, negative if the back was hit; 0 for none. */
  cast(o: Vec3, d: Vec3, reach: number): number {
    const { flatBoxes: boxes, flatNext: next, corners, order } = this;
    const [ix, iy, iz] = [1 / d[0], 1 / d[1], 1 / d[2]];
    const [ox, oy, oz] = o;
    let [best, sign] = [reach, 0];
    const count = next.length / 3;
    for (let node = 0; node < count; ) {
      const k = node * 6;
      const x0 = ((boxes[k] ?? 0) - ox) * ix;
      const x1 = ((boxes[k + 3] ?? 0) - ox) * ix;
      const y0 = ((boxes[k + 1] ?? 0) - oy) * iy;
      const y1 = ((boxes[k + 4] ?? 0) - oy) * iy;
      const z0 = ((boxes[k + 2] ?? 0) - oz) * iz;
      const z1 = ((boxes[k + 5] ?? 0) - oz) * iz;
      const near = Math.max(0, Math.min(x0, x1), Math.min(y0, y1), Math.min(z0, z1));
      const far = Math.min(best, Math.max(x0, x1), Math.max(y0, y1), Math.max(z0, z1));
      if (near > far) {
        node = next[node * 3] ?? count;
        continue;
      }
      const start = next[node * 3 + 1] ?? 0;
      const leaf = next[node * 3 + 2] ?? 0;
      for (let i = start; i < start + leaf; i++) {
        const t = hit(corners, (order[i] ?? 0) * 9, o, d);
        if (t !== 0 && Math.abs(t) < best) {
          best = Math.abs(t);
          sign = Math.sign(t);
        }
      }
      node++;
    }
    return sign * best;
  }
}

/** Möller and Trumbore, with the sign of the side that was hit. */
function hit(c: Float32Array, i: number, o: Vec3, d: Vec3): number {
  const ax = c[i] ?? 0;
  const ay = c[i + 1] ?? 0;
  const az = c[i + 2] ?? 0;
  const ex = (c[i + 3] ?? 0) - ax;
  const ey = (c[i + 4] ?? 0) - ay;
  const ez = (c[i + 5] ?? 0) - az;
  const fx = (c[i + 6] ?? 0) - ax;
  const fy = (c[i + 7] ?? 0) - ay;
  const fz = (c[i + 8] ?? 0) - az;
  const px = d[1] * fz - d[2] * fy;
  const py = d[2] * fx - d[0] * fz;
  const pz = d[0] * fy - d[1] * fx;
  const det = ex * px + ey * py + ez * pz;
  if (Math.abs(det) < 1e-9) return 0;
  const tx = o[0] - ax;
  const ty = o[1] - ay;
  const tz = o[2] - az;
  const u = (tx * px + ty * py + tz * pz) / det;
  if (u < 0 || u > 1) return 0;
  const qx = ty * ez - tz * ey;
  const qy = tz * ex - tx * ez;
  const qz = tx * ey - ty * ex;
  const v = (d[0] * qx + d[1] * qy + d[2] * qz) / det;
  if (v < 0 || u + v > 1) return 0;
  const t = (fx * qx + fy * qy + fz * qz) / det;
  return t > 1e-4 ? t * Math.sign(det) : 0;
}
