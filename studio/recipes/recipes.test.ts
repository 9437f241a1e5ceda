import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readCatalogue } from "../../scripts/draw/catalogue";
import { Assembly } from "../core/assembly";
import { move } from "../core/mesh";
import { pieceOf } from "../core/piece";
import { sizesOf } from "../output/make";
import { block } from "../parts/block";
import { coplanarFaces } from "../testing/coplanar";
import { RECIPES } from "./index";

const products = readCatalogue(join(import.meta.dirname, "../../demo/catalogue/products"));

describe("faces in one plane", () => {
  const part = (x: number, z: number) => ({
    slot: "body",
    tone: 1,
    mesh: move(block(100, 20, 40, 2), x, 0, z),
  });

  it("are found by where and how much they overlap", () => {
    // Fronts at the same depth, half a width apart. Each is 50 - 2 × 2 mm of rounding wide, 20 -
    // 2 × 2 high.
    const [front, ...rest] = coplanarFaces([part(0, 0), part(50, 0)]).filter(
      ({ axis, at }) => axis === "z" && at > 0,
    );
    expect(rest).toEqual([]);
    expect(front).toMatchObject({ parts: [0, 1], at: 20 });
    expect(front?.area).toBeCloseTo(46 * 16, 0);
  });

  it("do not matter where they touch face to face, or lie apart", () => {
    expect(coplanarFaces([part(0, 0), part(100, 1)])).toEqual([]);
    expect(coplanarFaces([part(0, 0), part(120, 0)])).toEqual([]);
  });

  it.each(products.filter(({ kind }) => RECIPES[kind]).map((product) => [product.slug, product]))(
    "are nowhere in %s",
    (_, product) => {
      for (const { finishes } of sizesOf(product)) {
        const piece = pieceOf(product, finishes[0] ?? {}, 0.5);
        const body = new Assembly(piece.random);
        RECIPES[product.kind]?.build(piece, body);
        expect(coplanarFaces(body.settle(piece.width, piece.height, piece.depth))).toEqual([]);
      }
    },
  );
});
