import { beforeAll, beforeEach } from "vitest";
import type { Visitor } from "./api";
import { clearSlots, setStore } from "./pickup-shopping";
import { staff } from "./pickup-staffing";
import { sql, variantId } from "./shopping";

interface ShopFloor {
  /** Works at Seongsu. */
  associate: Visitor;
  /** Works at Seongsu and Hannam. */
  manager: Visitor;
  /** Variants of different prices. */
  chair: number;
  stool: number;
}

/**
 * Two people and two articles for the tests of a file, to be read within tests; before each, both
 * stores are as the seed made them, with no slot taken and no wrong code counted.
 */
export function shopFloor(): ShopFloor {
  const floor = {} as ShopFloor;
  beforeAll(async () => {
    floor.chair = await variantId("MR-101-NATURAL-OAK");
    floor.stool = await variantId("MR-103-NATURAL-OAK");
    floor.associate = await staff("associate");
    floor.manager = await staff("manager");
  });
  beforeEach(async () => {
    for (const code of ["seongsu", "hannam"]) await setStore(code);
    await clearSlots();
    await sql("DELETE FROM limit_count");
  });
  return floor;
}
