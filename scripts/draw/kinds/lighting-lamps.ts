import { lit } from "../core/colour";
import type { Scene } from "../core/solid";
import type { Vec3 } from "../core/vector";
import type { Piece } from "../piece";
import { inOrder } from "../solids/drawn";
import { lathe, profile } from "../solids/lathe";
import { glow, litMouth, shining } from "../solids/light";
import { rod, tube } from "../solids/rod";

/** A drum of paper on three slim legs. */
export function floorLamp(piece: Piece): Scene {
  const { width, height } = piece;
  const body = piece.surface("body", "#c8a06a", "wood");
  const shade = piece.surface("shade", "#f4ead6", "paper");
  const r = piece.measure("shadeDiameter", width) / 2;
  const low = height - r * 2.05;
  const tall = height - low;
  const leg = (degrees: number) => {
    const a = (degrees * Math.PI) / 180;
    return rod([Math.cos(a) * r * 0.98, 0, Math.sin(a) * r * 0.98], [Math.cos(a) * 26, low + 40, Math.sin(a) * 26], 8, 12, body);
  };
  const wall = profile([[r * 0.9, 0], [r * 0.975, tall * 0.22], [r, tall * 0.55], [r * 0.975, tall * 0.85], [r * 0.93, tall]], 6);
  return {
    ground: "floor",
    camera: { yaw: 0, pitch: 9 },
    solids: inOrder([
      glow([0, low + tall * 0.5, 0], r * 2.5, r * 2.5, 0.95),
      leg(262), leg(22), leg(142),
      lathe([[46, 0], [46, 16]], [0, low - 60, 0], body, { lid: true }),
      lathe(wall, [0, low, 0], shade, {
        dress: (canvas, form) => {
          shining(shade.colour, [0.5, 0.5], { r, from: 20, to: tall - 40 })(canvas, form);
          litMouth(canvas, form, r * 0.93, tall);
        },
      }),
    ]),
  };
}

/** A shade of opal glass like a cap on a round body. */
export function tableLamp(piece: Piece): Scene {
  const { width, height } = piece;
  const body = piece.surface("body", "#cf5a2b", "metal");
  const shade = piece.surface("shade", "#f6eee0", "paper");
  const r = piece.measure("shadeDiameter", width) / 2;
  const low = height * 0.45;
  const tall = height - low;
  const base = profile([[r * 0.42, 0], [r * 0.6, 10], [r * 0.68, height * 0.12], [r * 0.5, height * 0.24], [r * 0.2, height * 0.315], [r * 0.14, height * 0.4], [r * 0.14, low + 14]], 8);
  const dome = profile([[r * 0.8, 0], [r * 0.96, tall * 0.12], [r, tall * 0.32], [r * 0.9, tall * 0.62], [r * 0.62, tall * 0.88], [r * 0.28, tall * 0.985], [0, tall]], 8);
  return {
    ground: "floor",
    camera: { yaw: 0, pitch: 9 },
    solids: inOrder([
      glow([0, low + tall * 0.5, 0], r * 2.1, r * 2, 0.85),
      lathe(base, [0, 0, 0], { ...body, texture: "metal" }, {
        dress: (canvas, form) => {
          const { x, y, rx } = form.ring(r * 0.6, height * 0.15);
          const shine = canvas.radial([{ at: 0, colour: "#fff6e2", opacity: 0.62 }, { at: 1, colour: "#fff6e2", opacity: 0 }]);
          canvas.add("ellipse", { cx: (x - rx * 0.5).toFixed(1), cy: y.toFixed(1), rx: (rx * 0.3).toFixed(1), ry: (rx * 0.42).toFixed(1), fill: shine });
        },
      }),
      lathe(dome, [0, low, 0], shade, { dress: shining(shade.colour, [0.5, 0.62]) }),
    ]),
  };
}

/** A full moon of paper on its cord. */
export function pendant(piece: Piece): Scene {
  const { width, height } = piece;
  const body = piece.surface("body", "#b8924e", "metal");
  const shade = piece.surface("shade", "#f6efdf", "paper");
  const r = piece.measure("shadeDiameter", width) / 2;
  const tall = Math.min(height - 20, r * 1.94);
  const ball = Array.from({ length: 41 }, (_, i): readonly [number, number] => {
    const a = -1.36 + (i / 40) * 2.72;
    return [r * Math.cos(a) ** 0.98, tall / 2 + (tall / 2) * (Math.sin(a) / Math.sin(1.36))];
  });
  const cap: Vec3 = [0, tall - 6, 0];
  return {
    ground: "none",
    camera: { yaw: 0, pitch: -5 },
    air: 0.02,
    solids: inOrder([
      glow([0, tall / 2, 0], r * 1.85, r * 1.85, 1),
      { ...rod([0, tall, 0], [0, tall + 900, 0], 2.2, 2.2, { ...body, colour: lit(body.colour, 0.8) }), extra: true },
      lathe([[r * 0.2, 0], [r * 0.2, 20], [r * 0.06, 26], [r * 0.05, 52]], cap, body),
      lathe(ball, [0, 0, 0], shade, { dress: shining(shade.colour, [0.5, 0.55], { r: r * 0.95, from: 30, to: tall - 30 }) }),
    ]),
  };
}

/** An arm with two joints over a weighted foot. */
export function deskLamp(piece: Piece): Scene {
  const { width, depth, height } = piece;
  const body = piece.surface("body", "#26221f", "metal");
  const shade = piece.surface("shade", body.colour, "metal");
  const r = width / 2;
  const back = -depth / 2 + r;
  const head = piece.measure("shadeDiameter", 120) / 2;
  const front = depth / 2 - head;
  const elbow: Vec3 = [0, height - 14, back + depth * 0.06];
  const tip: Vec3 = [0, height * 0.735, front];
  const dome = profile([[head, 0], [head * 0.99, 8], [head * 0.88, 34], [head * 0.5, 58], [head * 0.24, 66], [head * 0.22, 86]], 6);
  const knob = ([x, y, z]: Vec3, size: number) => rod([x - 13, y, z], [x + 15, y, z], size, size, body);
  return {
    ground: "floor",
    camera: { yaw: -62, pitch: 13 },
    solids: inOrder([
      glow([0, 0, front], 260, 66, 0.85),
      lathe([[r, 0], [r, 12], [r * 0.97, 17]], [0, 0, back], body, { lid: true }),
      rod([0, 16, back], [0, 44, back], 15, 13, body),
      rod([0, 40, back], elbow, 8, 8, body), knob([0, 44, back], 15),
      tube([elbow, tip], 7, body), knob(elbow, 15),
      glow([0, tip[1] - 78, front], head * 1.9, head * 0.9, 0.9),
      lathe(dome, [0, tip[1] - 78, front], shade), knob(tip, 11),
    ]),
  };
}
