import { readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../run/build";

/** A chair that the studio made, as if a retailer's own tools had. */
export const glbOfChair = () =>
  readFileSync(path.join(root, "public/demo/models/maru-dining-chair/hero.glb"));
