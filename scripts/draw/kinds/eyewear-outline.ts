import type { Point, Vec3 } from "../core/vector";
import type { Piece } from "../piece";
import { rimsOf, templeOutline } from "./eyewear-shapes";

const wrap = (x: number): number => -(x * x) / 620;

/** Outlines of the whole front, and of a temple seen from the side, in mm. */
export function outlines(piece: Piece) {
  const rims = rimsOf(piece.kind, piece.measure("lensWidth", 48), piece.height);
  const [bridge, half, middle] = [piece.measure("bridge", 20), piece.width / 2, piece.height / 2];
  const shift = (piece.measure("lensWidth", 48) + bridge) / 2;
  const place = (side: 1 | -1, p: Point): Vec3 => [
    side * (shift + p[0]),
    middle + p[1],
    wrap(shift + p[0]),
  ];
  const on = (x: number, y: number): Vec3 => [x, y, wrap(x)];
  const [lift, thick] = rims.metal
    ? [middle + 8, 1.3]
    : [middle + (piece.kind === "panto-glasses" ? 6 : 8), 3.4];
  const keyhole = piece.kind === "panto-glasses" ? 2.2 : 0;
  // The bridge ends where the lens begins at its height.
  const reach =
    shift +
    Math.min(...rims.lens.filter((p) => Math.abs(p[1] - lift + middle) < 4).map((p) => p[0])) -
    3.2;
  const bar: Vec3[] = [
    on(-reach - 3, lift + thick),
    on(0, lift + thick * 1.5),
    on(reach + 3, lift + thick),
    on(reach + 2.4, lift - thick),
    on(keyhole + 3, lift - thick * 0.4 + keyhole),
    on(0, lift - thick * 0.1 + keyhole * 0.6),
    on(-keyhole - 3, lift - thick * 0.4 + keyhole),
    on(-reach - 2.4, lift - thick),
  ];
  const edge = shift + piece.measure("lensWidth", 48) / 2;
  const lugY =
    middle + (rims.metal ? 4 : piece.height * (piece.kind === "cat-eye-glasses" ? 0.36 : 0.26));
  const t = rims.metal ? 1.2 : 3;
  const lug = (s: 1 | -1): Vec3[] => [
    on(s * (edge + 0.2), lugY + t),
    on(s * half, lugY + t * 0.8),
    on(s * half, lugY - t * 0.8),
    on(s * (edge + 0.2), lugY - t * 1.2),
  ];
  return { rims, place, bar, lug, lugY, half };
}

/** A temple from its hinge to its tip behind the ear. */
export function templeOf(piece: Piece, side: 1 | -1): Vec3[] {
  const { rims, lugY, half } = outlines(piece);
  const long = piece.measure("temple", 145);
  const z0 = wrap(half);
  return templeOutline(long, lugY, rims.metal).map(
    ([run, y]): Vec3 => [
      side * (half - 1.5 - (Math.max(0, run) / long) ** 1.6 * 9),
      Math.max(0.3, lugY + y),
      z0 - run,
    ],
  );
}
