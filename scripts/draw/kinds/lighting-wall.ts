import { lit } from "../core/colour";
import { num, polyline } from "../core/path";
import type { Scene, Solid } from "../core/solid";
import type { Point, Vec3 } from "../core/vector";
import { project } from "../core/view";
import type { Piece } from "../piece";
import { drawn, inOrder } from "../solids/drawn";
import { prism } from "../solids/prism";
import { lying } from "./shapes";

/** Light on the wall above or below the lamp, as a fan that fades. */
function fan(x: number, y: number, reach: number, spread: number): Solid {
  const corners: Vec3[] = [
    [-x, y, 0],
    [x, y, 0],
    [x + spread, y + reach, 0],
    [-x - spread, y + reach, 0],
  ];
  return drawn(
    corners,
    (canvas, view) => {
      if (canvas.style === "line") return;
      const [a, b, c, d] = corners.map((p) => project(view, p));
      if (!a || !b || !c || !d) return;
      const id = canvas.define(
        (name) =>
          `<filter id="${name}" x="-60%" y="-60%" width="220%" height="220%"><feGaussianBlur stdDeviation="26"/></filter>`,
      );
      const middle = (p: Point, q: Point): Point => [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2];
      const fill = canvas.linear(
        [
          { at: 0, colour: "#fff6dc", opacity: 1 },
          { at: 0.35, colour: "#ffe6b4", opacity: 0.62 },
          { at: 1, colour: "#ffe0a8", opacity: 0 },
        ],
        middle(a, b),
        middle(c, d),
        true,
      );
      canvas.raw(`<path d="${polyline([a, b, c, d])}" fill="${fill}" filter="url(#${id})"/>`);
    },
    { shadowless: true, extra: true },
  );
}

/** A sheet of metal folded three times, washing the wall with light. */
export function wallLamp(piece: Piece): Scene {
  const { width, depth, height } = piece;
  const body = piece.surface("body", "#a5a29b", "metal");
  const inside = piece.colour("shade", body.colour);
  const w = width / 2;
  const plan: Point[] = [
    [-w, 0],
    [w, 0],
    [w, -depth * 0.42],
    [w * 0.52, -depth],
    [-w * 0.52, -depth],
    [-w, -depth * 0.42],
  ];
  const mouth: Vec3[] = plan.map(([x, y]): Vec3 => [x * 0.965, height, -(y * 0.975) + 0.5]);
  const brushed = drawn(
    [[0, 0, depth]],
    (canvas, view) => {
      const lines = Array.from({ length: 34 }, (_, k) => {
        const y = height * ((k + 0.5 + 0.35 * Math.sin(k * 7.3)) / 34);
        const [p, q] = [project(view, [-w * 0.5, y, depth]), project(view, [w * 0.5, y, depth])];
        return polyline([p, q], false);
      });
      canvas.touch(lines.join(""), {
        fill: "none",
        stroke: lit(inside, 1.25),
        "stroke-width": num(1.1),
        opacity: 0.22,
      });
    },
    { shadowless: true },
  );
  return {
    ground: "wall",
    camera: { yaw: 30, pitch: 14 },
    air: 0.13,
    solids: inOrder([
      fan(w * 0.62, height - 10, 270, 120),
      fan(w * 0.62, 10, -250, 110),
      prism(plan, lying(0), height, body, { grain: "none" }),
      drawn(mouth, (canvas, view) => {
        const flat = mouth.map((p) => project(view, p));
        canvas.face(
          polyline(flat),
          canvas.linear(
            [
              { at: 0, colour: "#fffdf4" },
              { at: 1, colour: "#f8d795" },
            ],
            [0.4, 0],
            [0.6, 1],
          ),
          { stroke: lit(body.colour, 1.3), "stroke-width": 2 },
        );
      }),
      brushed,
    ]),
  };
}
