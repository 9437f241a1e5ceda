import { curve2 } from "../core/curve";
import { type Recipe } from "../core/piece";
import { type Vec2, type Vec3 } from "../core/vector";
import { clayOf } from "../materials";
import { lathe } from "../parts/lathe";
import { rod } from "../parts/shapes";
import { fired, footRing, thrown } from "./thrown";

/** A dish that catches the wax, a cup for the candle in its middle. */
export const candleHolder: Recipe = {
  ground: "table",
  materials: (finish) => ({
    ...fired(finish),
    foot: clayOf(finish.code === "milk-white" ? "#dccdb4" : "#8c6e55"),
  }),
  build({ width, height, measure, steps }, body) {
    const [r, n, candle] = [width / 2, steps(56), measure("candleDiameter", 22) / 2];
    body.add("foot", footRing(r * 0.62, 5, n), 0);
    const floor = 8;
    const outside = curve2(
      [
        [r * 0.62, 4.5],
        [r * 0.78, 7],
        [r * 0.95, 16],
        [r, 24],
      ],
      6,
    );
    const inside: Vec2[] = [
      [r - 1.4, 25.4],
      [r - 3, 25],
      [r * 0.93, 17],
      [r * 0.78, floor + 2],
      [r * 0.5, floor],
      [candle + 8, floor + 1.5],
    ];
    const cup = curve2(
      [
        [candle + 8, floor + 1.5],
        [candle + 4, floor + 12],
        [candle + 4.5, height - 10],
        [candle + 6.5, height - 2],
        [candle + 5.4, height],
        [candle + 1.2, height - 0.6],
        [candle, height - 5],
        [candle, height - 26],
        [0.01, height - 27],
      ],
      4,
    );
    body.add(
      "glaze",
      lathe([...outside, ...inside, ...cup.slice(1)], { around: n, radius: thrown(0.002) }),
      0,
    );
    const ear: Vec3[] = [
      [-r * 0.9, 20, 0],
      [-r + 4, 25, 0],
      [-r + 7, 32, 0],
      [-r + 20, 34, 0],
      [-r * 0.55, 24, 0],
      [-r * 0.5, 10, 0],
    ];
    body.add("glaze", rod(ear, 3.6, steps(12), 5), 0);
  },
};
