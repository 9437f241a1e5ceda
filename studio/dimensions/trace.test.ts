import { expect, it } from "vitest";
import { background, withoutSpecks } from "./raster";
import { straightened, traceLines } from "./trace";

function raster(...rows: string[]) {
  const parts = rows.flatMap((row) => [...row].map((c) => (c === "." ? background : Number(c))));
  return { columns: rows[0]?.length ?? 0, rows: rows.length, parts: Int32Array.from(parts) };
}

it("goes round what stands alone, once", () => {
  const lines = traceLines(raster("....", ".11.", ".11.", "...."));
  expect(lines).toHaveLength(1);
  expect(lines[0]?.outline).toBe(true);
  expect(lines[0]?.points).toHaveLength(9);
});

it("draws the border of two parts once, from outline to outline", () => {
  const lines = traceLines(raster("....", ".12.", ".12.", "...."));
  const inner = lines.filter(({ outline }) => !outline);
  expect(inner.map(({ points }) => points)).toEqual([
    [
      [2, 1],
      [2, 2],
      [2, 3],
    ],
  ]);
  expect(lines.filter(({ outline }) => outline)).toHaveLength(2);
});

it("makes one straight line of a stair", () => {
  const size = 40;
  const rows = Array.from({ length: size }, (_, y) => "1".repeat(y + 1).padEnd(size, "2"));
  const [inner] = traceLines(raster(...rows)).filter(({ outline }) => !outline);
  if (!inner) throw new Error("no border between the two");
  expect(straightened(inner, 0.8).points).toHaveLength(2);
});

it("gives a speck to what is around it", () => {
  const cleaned = withoutSpecks(raster("1111", "1211", "1111"), 3);
  expect(traceLines(cleaned).filter(({ outline }) => !outline)).toEqual([]);
});
