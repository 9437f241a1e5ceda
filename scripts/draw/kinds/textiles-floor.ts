import { blend, lit } from "../core/colour";
import { polyline } from "../core/path";
import { pick, type Random } from "../core/random";
import type { Scene } from "../core/solid";
import type { Point } from "../core/vector";
import type { Piece } from "../piece";
import { drawn, penOn } from "../solids/drawn";
import { prism } from "../solids/prism";
import { weaveOver } from "../solids/weave";
import { lying, rounded } from "./shapes";

interface Patch {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** A jogakbo: the field cut in two again and again, never quite in the middle. */
function patchwork(random: Random, patch: Patch, depth: number): Patch[] {
  if (depth === 0 || (depth < 3 && random() < 0.22)) return [patch];
  const { x, y, w, h } = patch;
  const cut = pick(random, 0.34, 0.66);
  const halves: [Patch, Patch] =
    w > h * pick(random, 0.8, 1.2)
      ? [
          { x, y, w: w * cut, h },
          { x: x + w * cut, y, w: w * (1 - cut), h },
        ]
      : [
          { x, y, w, h: h * cut },
          { x, y: y + h * cut, w, h: h * (1 - cut) },
        ];
  return halves.flatMap((half) => patchwork(random, half, depth - 1));
}

/** A flat-woven rug of many patches, lying on the floor. */
export function rug(piece: Piece): Scene {
  const { width, depth } = piece;
  const field = piece.colour("field", "#d8cfbd");
  const pattern = piece.colour("pattern", "#a8916d");
  const thick = Math.max(piece.height < 60 ? piece.height : 12, 10);
  const [w, d] = [width / 2, depth / 2];
  const plane = lying(thick, 0, 0);
  const surface = drawn(
    [
      [-w, thick, -d],
      [w, thick, -d],
      [w, thick, d],
      [-w, thick, d],
    ],
    (canvas, view) => {
      const pen = penOn(canvas, view, plane);
      const random = piece.random();
      const edge = width * 0.03;
      const patches = patchwork(
        random,
        { x: -w + edge, y: -d + edge, w: width - 2 * edge, h: depth - 2 * edge },
        6,
      );
      const square = ({ x, y, w: pw, h }: Patch): string =>
        polyline(
          [
            [x, y],
            [x + pw, y],
            [x + pw, y + h],
            [x, y + h],
          ].map(([px = 0, py = 0]): Point => pen.at([px, py])),
        );
      const tones = [0, 0, 0.12, 0.24, 0.5, 0.78, 1].map((t) =>
        lit(blend(field, pattern, t), 1.03),
      );
      const groups = new Map<string, string[]>();
      for (const patch of patches) {
        const tone = tones[Math.floor(random() * tones.length)] ?? field;
        groups.set(tone, [...(groups.get(tone) ?? []), square(patch)]);
      }
      for (const [tone, shapes] of groups) canvas.touch(shapes.join(""), { fill: tone });
      const all = patches.map(square).join("");
      canvas.line(all, lit(blend(field, pattern, 0.6), 0.72), 2, { opacity: 0.55 });
      canvas.touch(all, {
        fill: "none",
        stroke: "#fff",
        "stroke-width": 1,
        opacity: 0.25,
        transform: "translate(-1.5 -1.5)",
      });
      const whole = square({ x: -w, y: -d, w: width, h: depth });
      weaveOver(canvas, view, whole, plane.u, plane.v, field, 0.26);
      const light = canvas.linear(
        [
          { at: 0, colour: "#fff", opacity: 0.2 },
          { at: 0.5, colour: "#fff", opacity: 0 },
          { at: 1, colour: "#2a1607", opacity: 0.16 },
        ],
        [0, 0],
        [1, 1],
      );
      canvas.touch(whole, { fill: light });
      const hem = square({
        x: -w + edge * 0.5,
        y: -d + edge * 0.5,
        w: width - edge,
        h: depth - edge,
      });
      canvas.touch(hem, {
        fill: "none",
        stroke: lit(field, 0.66),
        "stroke-width": 1.2,
        "stroke-dasharray": "6 5",
        opacity: 0.6,
      });
    },
    { shadowless: true },
  );
  return {
    ground: "floor",
    second: "plan",
    camera: { yaw: 36, pitch: 46 },
    solids: [
      prism(
        rounded(width, depth, 14),
        lying(0),
        thick,
        { colour: field, texture: "cloth" },
        { grain: "none" },
      ),
      surface,
    ],
  };
}
