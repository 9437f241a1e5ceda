import { lightness, lit } from "../core/colour";
import type { Scene } from "../core/solid";
import type { Piece } from "../piece";
import { inOrder } from "../solids/drawn";
import { box } from "../solids/hexa";
import { disc, lieOf, panelOn, perforated, plate } from "../solids/panel";
import type { Plane } from "../solids/plane";
import { prism } from "../solids/prism";
import { rod } from "../solids/rod";
import { facing, rounded } from "./shapes";

/** A round-cornered radio: perforated metal, one brass dial. */
export function radio(piece: Piece): Scene {
  const { width, depth, height } = piece;
  const body = piece.surface("body", "#cf5a2b", "plain");
  const metal = piece.colour("grille", "#e6dccb");
  const brass = piece.surface("dial", "#b8924e", "metal");
  const [w, d, feet] = [width / 2, depth / 2, 6];
  const tall = height - feet;
  const middle = feet + tall / 2;
  const plane: Plane = { origin: [-w, feet, d + 0.4], u: [1, 0, 0], v: [0, 1, 0] };
  const side = (tall - 28) as number;
  const [cx, cy, r] = [width - 14 - 32, tall * 0.58, 27];
  const dial: Plane = { origin: [-w, feet, d + 19], u: [1, 0, 0], v: [0, 1, 0] };
  const marks = Array.from({ length: 13 }, (_, i) => {
    const a = (Math.PI * (210 - i * 20)) / 180;
    return `M${cx + Math.cos(a) * 33} ${cy + Math.sin(a) * 33}L${cx + Math.cos(a) * (i % 3 ? 35.5 : 38)} ${cy + Math.sin(a) * (i % 3 ? 35.5 : 38)}`;
  }).join("");
  return {
    ground: "floor",
    camera: { yaw: 27, pitch: 16 },
    solids: inOrder([
      ...[-1, 1].map((x) =>
        box([x * (w - 34) - 12, 0, -d + 14], [x * (w - 34) + 12, feet + 2, d - 12], {
          colour: "#2a241e",
          texture: "plain",
        }),
      ),
      prism(rounded(width, tall, 30, 8), facing(-d, 0, middle), depth, body),
      panelOn(plane, width, tall, ({ canvas, view, path, mm }) => {
        canvas.line(path(plate(4, 4, width - 8, tall - 8, 26)), lit(body.colour, 0.7), 1.6, {
          opacity: 0.5,
        });
        const sheet = path(plate(14, 14, width - 106, side, 17));
        canvas.face(
          sheet,
          canvas.linear(
            [
              { at: 0, colour: lit(metal, 1.04) },
              { at: 1, colour: lit(metal, 0.88) },
            ],
            [0, 0],
            [0.8, 1],
          ),
          { stroke: lit(body.colour, 0.6), "stroke-width": 2.5 },
        );
        const lie = lieOf(view, plane).map((n) => n * view.scale);
        canvas.touch(path(plate(20, 20, width - 118, side - 12, 12)), {
          fill: perforated(canvas, metal, lie, 5.2),
        });
        canvas.line(
          path(marks),
          lit(body.colour, lightness(body.colour) > 0.8 ? 0.45 : 1.5),
          mm(0.9),
          { "stroke-linecap": "round" },
        );
        canvas.touch(path(disc(cx + 4, cy - 4, r + 1)), { fill: "#2a140a", opacity: 0.25 });
        canvas.face(path(disc(cx, 22, 3)), lit(brass.colour, 1.1));
      }),
      rod([cx - w, cy + feet, d], [cx - w, cy + feet, d + 18], r, r * 0.95, brass),
      panelOn(dial, width, tall, ({ canvas, path, mm }) => {
        canvas.touch(path(disc(cx, cy, r * 0.92)), {
          fill: canvas.linear(
            [
              { at: 0, colour: lit(brass.colour, 1.4) },
              { at: 0.45, colour: brass.colour },
              { at: 0.6, colour: lit(brass.colour, 1.2) },
              { at: 1, colour: lit(brass.colour, 0.75) },
            ],
            [0, 0],
            [1, 1],
          ),
        });
        canvas.line(path(disc(cx, cy, r * 0.62)), lit(brass.colour, 0.7), 1, { opacity: 0.5 });
        canvas.line(path(`M${cx - 9} ${cy + 15}L${cx - 13} ${cy + 21}`), "#4a2a14", mm(1.8), {
          "stroke-linecap": "round",
        });
      }),
    ]),
  };
}
