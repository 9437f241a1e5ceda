import { num } from "../core/path";
import type { Solid } from "../core/solid";
import type { Vec3 } from "../core/vector";
import { along } from "../core/vector";
import { drawn, penOn } from "./drawn";

/** A still candle flame on its wick, with the light around it. */
export function flame(at: Vec3): Solid {
  const top = along(at, [[0, 1, 0], 42]);
  return drawn(
    [at, top],
    (canvas, view) => {
      if (canvas.style === "line") return;
      const pen = penOn(canvas, view, { origin: at, u: view.right, v: view.up });
      const [x, y] = pen.at([0, 20]);
      const halo = canvas.radial([
        { at: 0, colour: "#fff0c0", opacity: 0.85 },
        { at: 0.35, colour: "#ffdf9e", opacity: 0.38 },
        { at: 1, colour: "#ffd893", opacity: 0 },
      ]);
      canvas.add("circle", { cx: num(x), cy: num(y), r: num(pen.mm(85)), fill: halo });
      canvas.line(pen.path("M0 -1C0 4 1 6 1 9"), "#3a2a1c", pen.mm(1.4), {
        "stroke-linecap": "round",
      });
      const fire = canvas.linear([
        { at: 0, colour: "#fff3c4" },
        { at: 0.45, colour: "#ffd56e" },
        { at: 0.8, colour: "#f6a03c" },
        { at: 1, colour: "#c87b4a", opacity: 0.4 },
      ]);
      canvas.face(
        pen.path("M1 42C2 32 8 24 8 14C8 7 4 4 0 4C-4 4 -7 7 -7 14C-7 24 -1 32 1 42Z"),
        fire,
      );
      canvas.touch(pen.path("M0 27C1 22 4 18 4 13C4 9 2 7 0 7C-2 7 -4 9 -4 13C-4 18 -1 22 0 27Z"), {
        fill: "#fffbe6",
        opacity: 0.8,
      });
    },
    { shadowless: true },
  );
}
