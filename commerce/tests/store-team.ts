import { beforeAll, beforeEach } from "vitest";
import type { Visitor } from "./api";
import { clearSlots, setStore } from "./pickup-shopping";
import { staff } from "./pickup-staffing";
import { sql, variantId } from "./shopping";

interface StoreTeam {
  /** Works at Seongsu. */
  associate: Visitor;
  /** Works at Seongsu and Hannam. */
  manager: Visitor;
  /** Variants of different prices. */
  chair: number;
  stool: number;
}

/**
 * Two people and two articles for the tests of a file, to be read within tests. Before each, both
 * stores are as the seed made them, with no slot taken and no wrong code counted.
 */
export function storeTeam(): StoreTeam {
  const team = {} as StoreTeam;
  beforeAll(async () => {
    team.chair = await variantId("MR-101-NATURAL-OAK");
    team.stool = await variantId("MR-103-NATURAL-OAK");
    team.associate = await staff("associate");
    team.manager = await staff("manager");
  });
  beforeEach(async () => {
    for (const code of ["seongsu", "hannam"]) await setStore(code);
    await clearSlots();
    await sql("DELETE FROM limit_count");
  });
  return team;
}
