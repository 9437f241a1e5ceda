import { type Assembly } from "../core/assembly";
import { curve, curve2 } from "../core/curve";
import { both, type Mesh, move, turn, warp } from "../core/mesh";
import { type Piece } from "../core/piece";
import { type Vec2, type Vec3 } from "../core/vector";
import { plate } from "../parts/plate";
import { limb, rod } from "../parts/shapes";
import { sweep } from "../parts/sweep";
import { type Front, smoothLoop, wrap } from "./eyewear-front";
import { outer, templeOutline } from "./eyewear-shapes";

export function acetate(piece: Piece, body: Assembly, front: Front): void {
  const { rims, shift, middle, half, hinge } = front;
  const k = Math.max(1, piece.steps(4) / 2);
  const rim = plate(smoothLoop(outer(rims), k), 4.6, {
    bevel: 1.1,
    steps: 2,
    holes: [smoothLoop(rims.lens, k)],
  });
  const place = (mesh: Mesh) => warp(move(mesh, shift, middle, -4.6), wrap);
  body.add("frame", both(place(rim)), 0);
  const inner = Math.min(...rims.lens.map(([x]) => x)) - rims.rim;
  const y = middle + (piece.kind === "panto-glasses" ? 6 : 7);
  const reach = shift + inner + 3.4;
  const keyhole = piece.kind === "panto-glasses" ? 2.4 : 0;
  const bar: Vec2[] = curve2(
    [
      [reach, y + 4],
      [0, y + 5],
      [-reach, y + 4],
      [-reach - 1, y - 4.4],
      [-3 - keyhole, y - 2 + keyhole],
      [0, y - 0.6 + keyhole],
      [3 + keyhole, y - 2 + keyhole],
      [reach + 1, y - 4.4],
    ],
    k,
    true,
  );
  body.add("frame", warp(move(plate(bar, 4.6, { bevel: 1.1, steps: 2 }), 0, 0, -4.6), wrap), 0);
  const lugLeft = shift + Math.max(...rims.lens.map(([x]) => x)) - 1;
  const lug: Vec2[] = [
    [lugLeft, hinge + 4.6],
    [half - 1.4, hinge + 3.4],
    [half, hinge + 1.6],
    [half, hinge - 2.6],
    [half - 2, hinge - 4],
    [lugLeft, hinge - 6],
  ];
  body.add(
    "frame",
    both(warp(move(plate(lug, 4.6, { bevel: 1.1, steps: 2 }), 0, 0, -4.6), wrap)),
    0,
  );
}

export function wire(piece: Piece, body: Assembly, front: Front): void {
  const { rims, shift, middle, half, hinge } = front;
  const n = piece.steps(10);
  const ring = smoothLoop(rims.lens, Math.max(1, piece.steps(4) / 2)).map(
    ([x, y]): Vec3 => wrap([x * 1.03 + shift, y * 1.03 + middle, -1.2]),
  );
  body.add("frame", both(sweep(ring, { radius: [1.25, 1], around: n, closed: true })), 0);
  const y = middle + 8;
  const reach = shift - (rims.lens.find(([x, h]) => x < 0 && Math.abs(h - 8) < 3)?.[0] ?? -20) * -1;
  body.add(
    "frame",
    rod(
      [
        [reach, y - 1, -1.6],
        [reach * 0.5, y + 2.6, -0.6],
        [0, y + 3.4, -0.4],
        [-reach * 0.5, y + 2.6, -0.6],
        [-reach, y - 1, -1.6],
      ].map(([a = 0, b = 0, c = 0]) => wrap([a, b, c])),
      1.05,
      n,
      4,
    ),
    0,
  );
  const edge = shift + Math.max(...rims.lens.map(([x]) => x));
  body.add(
    "frame",
    both(
      rod(
        [
          [edge, hinge, -1.4],
          [edge + 3, hinge + 0.3, -1.2],
          [half - 1.2, hinge, -2.4],
          [half - 1, hinge, -6],
        ].map(([a = 0, b = 0, c = 0]) => wrap([a, b, c])),
        1.1,
        n,
        4,
      ),
    ),
    0,
  );
  for (const s of [1, -1]) {
    const pad: Vec3 = [s * (shift + Math.min(...rims.lens.map(([x]) => x)) - 2.2), middle - 3, -7];
    body.add(
      "frame",
      rod(
        [
          [pad[0] + s * 3.6, middle + 2, -2],
          [pad[0] + s * 1.4, middle + 3, -6],
          [pad[0] + s * 0.4, middle, -7.4],
        ],
        0.55,
        8,
        4,
      ),
      0,
    );
    body.add(
      "pads",
      move(
        turn(limb([0, -5.4, 0], [0, 5.4, 0], 1.5, 2.6, { cap: 1.4, around: 14 }), "z", s * 9),
        ...pad,
      ),
      0,
    );
  }
}

/** A temple: from its hinge back to the tip behind the ear, a flat band for acetate, wire else. */
export function temples(piece: Piece, body: Assembly, { rims, half, hinge }: Front): void {
  const long = piece.depth - 3 - (half * half) / 620;
  const side = templeOutline(long, hinge - 0.6, rims.metal);
  const z0 = -(half * half) / 620;
  const lay =
    (x: number): ((p: Vec3) => Vec3) =>
    ([run, y, z]) => [
      half - x - z - (Math.max(0, run) / long) ** 1.6 * 9,
      Math.max(0.2, hinge + y),
      z0 - 2 - run,
    ];
  if (!rims.metal) {
    body.add("frame", both(warp(plate(side, 3.4, { bevel: 1, steps: 2 }), lay(0.4))), 0);
    return;
  }
  const n = side.length / 2;
  const spine = Array.from({ length: n }, (_, i): Vec3 => {
    const [a, b] = [side[i] ?? [0, 0], side[side.length - 1 - i] ?? [0, 0]];
    return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, 0];
  });
  const path = curve(
    spine.filter((_, i) => i % 2 === 0 || i === n - 1),
    2,
  ).map(lay(1.2));
  body.add("frame", both(sweep(path, { radius: 0.85, around: piece.steps(10) })), 0);
  const tip = path.slice(Math.floor(path.length * 0.66));
  body.add(
    "pads",
    both(
      sweep(tip, {
        radius: (t) => [1.5 + 0.5 * Math.sin(Math.PI * t), 1.8 + 0.7 * Math.sin(Math.PI * t)],
        around: piece.steps(12),
        cap: 1.4,
      }),
    ),
    0,
  );
}
