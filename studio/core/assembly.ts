import { boxOf, type Mesh, move, remap, warp } from "./mesh";
import { between, type Random } from "./random";
import type { Vec3 } from "./vector";

export interface Part {
  slot: string;
  mesh: Mesh;
  /** How light this piece is among its likes: boards of one tree differ. */
  tone: number;
}

/** Collects a product's parts by the surface they are made of. */
export class Assembly {
  readonly parts: Part[] = [];

  constructor(private readonly random: Random) {}

  /** Adds meshes of one slot; each gets its own place in the grain and, with `vary`, its own tone. */
  add(slot: string, meshes: Mesh | readonly Mesh[], vary = 0.05): this {
    for (const mesh of Array.isArray(meshes) ? (meshes as readonly Mesh[]) : [meshes as Mesh]) {
      const shift = [between(this.random, 0, 4000), between(this.random, 0, 4000)] as const;
      const tone = 1 - vary * this.random();
      this.parts.push({ slot, mesh: remap(mesh, ([u, v]) => [u + shift[0], v + shift[1]]), tone });
    }
    return this;
  }

  /** Everything sent through one bend. */
  warp(fn: (p: Vec3) => Vec3): this {
    this.parts.forEach((part, i) => {
      this.parts[i] = { ...part, mesh: warp(part.mesh, fn) };
    });
    return this;
  }

  /**
   * Puts the origin at the bottom's centre and brings the whole to the catalogue's millimetres.
   * @throws when a side is more than 4 % off: then the recipe is wrong, not its rounding.
   */
  settle(width: number, height: number, depth: number): Part[] {
    const { min, max } = boxOf(this.parts.flatMap(({ mesh }) => mesh.points));
    const wanted: Vec3 = [width, height, depth];
    const k = wanted.map((w, i) => w / ((max[i] ?? 0) - (min[i] ?? 0)));
    const off = k.findIndex((x) => Math.abs(x - 1) > 0.04);
    if (off >= 0)
      throw new Error(
        `${"xyz"[off]} is ${((max[off] ?? 0) - (min[off] ?? 0)).toFixed(1)} mm, should be ${wanted[off]}`,
      );
    const centre: Vec3 = [(min[0] + max[0]) / 2, min[1], (min[2] + max[2]) / 2];
    return this.parts.map((part) => ({
      ...part,
      mesh: warp(move(part.mesh, -centre[0], -centre[1], -centre[2]), ([x, y, z]) => [
        x * (k[0] ?? 1),
        y * (k[1] ?? 1),
        z * (k[2] ?? 1),
      ]),
    }));
  }
}
