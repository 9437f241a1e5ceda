import { both, type Mesh, move, turn } from "../core/mesh";
import { type Recipe } from "../core/piece";
import { type Vec3 } from "../core/vector";
import { fabricOf, leather, powder, steel } from "../materials";
import { plate } from "../parts/plate";
import { limb, oval } from "../parts/shapes";
import { sweep } from "../parts/sweep";

/** Closed cups of metal on a sprung band; pads and band in sheepskin. */
export const headphones: Recipe = {
  ground: "table",
  materials: ({ code, colour }) => ({
    body: code === "steel" ? steel(colour("body", "#a5a29b")) : powder(colour("body", "#26221f")),
    pads: leather(colour("pads", "#7d5a3c")),
    band: steel("#a9a6a0"),
    cloth: fabricOf("linen", "#3a3632"),
  }),
  build({ width, depth, height, steps }, body) {
    const n = steps(44);
    const cup = depth / 2;
    const [x, y] = [width / 2 - 34, cup + 2];
    const tilt = (mesh: Mesh) => both(move(turn(turn(mesh, "y", 90), "z", -5), x, y, 0));
    const shell = plate(oval(cup - 3, cup, 2.2, n), 22, { bevel: 9 });
    body.add("body", tilt(move(shell, 0, 0, 10)), 0);
    body.add(
      "body",
      tilt(move(plate(oval(cup - 16, cup - 14, 2.2, n), 3, { bevel: 1.4 }), 0, 0, 31)),
      0,
    );
    const ring: Vec3[] = Array.from({ length: n }, (_, i) => {
      const a = (2 * Math.PI * i) / n;
      return [(cup - 13) * Math.cos(a), (cup - 11) * Math.sin(a), 0];
    });
    body.add("pads", tilt(sweep(ring, { radius: [12, 11], around: steps(18), closed: true })), 0);
    body.add("cloth", tilt(move(plate(oval(cup - 16, cup - 14, 2, n), 2, {}), 0, 0, 2)), 0);
    const arc = (k: number, top: number, from: number): Vec3[] =>
      Array.from({ length: 15 }, (_, i) => {
        const a = Math.PI * (from + (1 - 2 * from) * (i / 14));
        return [k * Math.cos(a), y + 30 + (top - y - 30) * Math.sin(a), 0];
      });
    body.add(
      "band",
      sweep(arc(x + 14, height - 5, 0), {
        radius: [1.2, 7],
        power: 4,
        up: [0, 0, 1],
        around: 10,
        cap: 0.6,
      }),
      0,
    );
    body.add(
      "pads",
      sweep(arc(x + 9, height - 9, 0.13), {
        radius: (t) => [6 + 2.5 * Math.sin(Math.PI * t), 15 + 3 * Math.sin(Math.PI * t)],
        power: 2.6,
        up: [0, 0, 1],
        around: steps(18),
        cap: 6,
      }),
      0,
    );
    body.add(
      "band",
      both(limb([x + 14, y + 34, 0], [x + 18, y - 4, 0], 4.5, 4.5, { around: 14, cap: 2 })),
      0,
    );
  },
};
