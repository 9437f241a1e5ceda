import { curve2, fillet } from "../core/curve";
import { type Mesh } from "../core/mesh";
import { noise } from "../core/noise";
import { type Finish } from "../core/piece";
import { type Vec2 } from "../core/vector";
import { clayOf, glazeOf, type Material } from "../materials";
import { lathe } from "../parts/lathe";

export const fired = ({ code, colour }: Finish): Record<string, Material> => ({
  glaze: glazeOf(code, colour("glaze", "#f1ece1")),
  foot: clayOf(colour("foot", code === "milk-white" ? "#dccdb4" : "#9c8068")),
});

/** A wheel leaves its mark: a little out of round, rings hardly felt. */
export const thrown = (amount: number) => (turnAt: number, y: number) =>
  1 +
  amount * Math.sin(turnAt * 4 * Math.PI + 0.7) +
  amount * 0.6 * Math.sin(turnAt * 6 * Math.PI + y / 40) +
  amount * 0.5 * (noise(y / 9 + 30, 3, 4096, 8, 5) - 0.5);

/** An open vessel: up the outside, over a rounded lip, down the inside to its floor. */
export function vessel(
  outside: readonly Vec2[],
  wall: number,
  floor: number,
  around: number,
  wobble = 0.002,
): Mesh {
  const up = curve2(outside, 5);
  const [lip = 1, top = 1] = up.at(-1) ?? [];
  const inner = [...up]
    .reverse()
    .filter(([, y]) => y > floor && y < top - wall * 0.4)
    .map(([r, y]): Vec2 => [Math.max(2, r - wall), y]);
  const last = inner.at(-1)?.[0] ?? 2;
  const over: Vec2[] = [
    [lip - wall * 0.18, top + wall * 0.22],
    [lip - wall * 0.5, top + wall * 0.3],
    [lip - wall * 0.82, top + wall * 0.16],
  ];
  return lathe(
    [...up, ...over, ...inner, [last * 0.9, floor + 1], [last * 0.55, floor], [0.01, floor]],
    { around, radius: thrown(wobble) },
  );
}

/** The ring a pot stands on, left bare. */
export const footRing = (r: number, height: number, around: number): Mesh =>
  lathe(
    fillet(
      [
        [0.01, 2.4],
        [r - 7, 2.4],
        [r - 6, 0],
        [r - 0.8, 0],
        [r, height],
      ],
      1.2,
    ),
    { around },
  );
