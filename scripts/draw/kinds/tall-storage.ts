import { lit } from "../core/colour";
import type { Scene, Solid } from "../core/solid";
import type { Piece } from "../piece";
import { circleOn, dressed, frontOf, rectOn } from "../solids/dress";
import { box } from "../solids/hexa";
import { lathe, profile } from "../solids/lathe";

/** Rows of the shelf from the floor: height as a share, and where its uprights stand. */
const ROWS: ReadonlyArray<readonly [number, readonly number[]]> = [
  [0.24, [0.5]],
  [0.21, [0.36]],
  [0.19, [0.3, 0.7]],
  [0.2, [0.58]],
  [0.16, [0.26]],
];

/** Inside the body, where no shadow of its own leaves it. */
const still = (solid: Solid): Solid => ({ ...solid, shadowless: true });

/** A scholar's shelf: eleven compartments, no two rows alike, doors on the lowest two. */
export function bookshelf(piece: Piece): Scene {
  const { width, depth, height } = piece;
  const body = piece.surface("body", "#c8a06a", "wood");
  const front = piece.surface("front", "#d2ad7b", "wood");
  const brass = piece.colour("handle", "#b8924e");
  const t = piece.measure("shelfThickness", 20) + 2;
  const [x, z] = [width / 2, depth / 2];
  const inside = width - 2 * t;
  const base = 40;
  const tall = height - base - t;
  let y = base;
  const rows = ROWS.map(([share, uprights]) => {
    const row = {
      low: y,
      high: y + tall * share,
      uprights: uprights.map((u) => -x + t + inside * u),
    };
    y = row.high;
    return row;
  });
  const shelves = rows
    .map(({ low }) => box([-x + t, low, -z + 10], [x - t, low + t, z - 3], body, true))
    .map(still);
  const uprights = rows
    .slice(1)
    .flatMap(({ low, high, uprights: at }) =>
      at.map((p) => box([p - t / 2, low + t, -z + 10], [p + t / 2, high, z - 5], body, true)),
    )
    .map(still);
  const back = dressed(
    box(
      [-x + t, base, -z],
      [x - t, height - t, -z + 10],
      { ...body, colour: lit(body.colour, 0.93) },
      true,
    ),
    (canvas, view) => {
      const flat = frontOf(view, -z + 10);
      for (const { low, high, uprights: at } of rows.slice(1)) {
        const edges = [-x + t, ...at, x - t];
        const cells = edges
          .slice(1)
          .map((to, i) => rectOn(flat, edges[i] ?? 0, low + t, to, high))
          .join("");
        // Every compartment is darkest under the shelf above it.
        canvas.touch(cells, {
          fill: canvas.linear(
            [
              { at: 0, colour: "#1e1006", opacity: 0.42 },
              { at: 0.9, colour: "#1e1006", opacity: 0.1 },
            ],
            [0, 0],
            [0.25, 1],
          ),
        });
      }
    },
  );
  const doorTop = rows[0]?.high ?? 400;
  const doors = dressed(
    box([-x + t + 3, base + t + 3, z - 26], [x - t - 3, doorTop - 3, z - 6], front, true),
    (canvas, view) => {
      const flat = frontOf(view, z - 6);
      canvas.line(rectOn(flat, -2, base + t + 3, 2, doorTop - 3), lit(body.colour, 0.4), 2, {
        fill: lit(body.colour, 0.4),
      });
      for (const at of [-34, 34]) {
        canvas.touch(circleOn(flat, at, doorTop - 92, 15), {
          fill: "#241509",
          opacity: 0.35,
          transform: "translate(4 5)",
        });
        canvas.face(
          circleOn(flat, at, doorTop - 92, 14),
          canvas.radial(
            [
              { at: 0, colour: lit(brass, 1.4) },
              { at: 1, colour: lit(brass, 0.8) },
            ],
            [0.4, 0.35],
            0.7,
          ),
        );
      }
    },
  );
  return {
    ground: "floor",
    camera: { yaw: 27, pitch: 11 },
    second: "side",
    solids: [
      back,
      box([-x, 0, -z], [-x + t, height, z], body, true),
      ...shelves,
      ...uprights,
      still(doors),
      ...props(
        rows.map((r) => r.low + t),
        x,
        z,
        inside,
        t,
      ),
      box([x - t, 0, -z], [x, height, z], body),
      box([-x, height - t, -z], [x, height, z], body),
      box([-x + t, 0, z - 60], [x - t, base, z - 40], body, true),
    ],
  };
}

/** What stands on the shelf in the picture: a white jar, a few books. */
function props(
  floors: readonly number[],
  x: number,
  z: number,
  inside: number,
  t: number,
): Solid[] {
  const at = (share: number) => -x + t + inside * share;
  const book = (p: number, y: number, w: number, h: number, colour: string): Solid => ({
    ...still(box([p, y, -z + 90], [p + w, y + h, z - 70], { colour, texture: "plain" }, true)),
    extra: true,
  });
  const jar = lathe(
    profile(
      [
        [38, 0],
        [88, 60],
        [104, 112],
        [84, 168],
        [46, 196],
      ],
      5,
    ),
    [at(0.66), floors[1] ?? 0, 10],
    { colour: "#eee8dc", texture: "glaze" },
  );
  const bowl = lathe(
    profile(
      [
        [26, 0],
        [60, 26],
        [82, 74],
      ],
      5,
    ),
    [at(0.13), floors[3] ?? 0, 10],
    { colour: "#a3b3a0", texture: "glaze" },
    { open: { colour: "#a3b3a0", texture: "glaze" } },
  );
  return [
    { ...still(jar), extra: true },
    { ...still(bowl), extra: true },
    book(at(0.45), floors[2] ?? 0, 34, 210, "#8d9a7c"),
    book(at(0.45) + 36, floors[2] ?? 0, 26, 232, "#e6dccb"),
    book(at(0.45) + 64, floors[2] ?? 0, 40, 196, "#cf5a2b"),
    book(at(0.72), floors[4] ?? 0, 190, 30, "#c9bfae"),
    book(at(0.74), (floors[4] ?? 0) + 32, 160, 36, "#5f6b78"),
  ];
}
