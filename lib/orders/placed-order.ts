import type { ResultOf } from "@/contracts/documents";
import type { placedFragment } from "./fragment";

/** A placed order as the engine has it. */
export type PlacedOrder = ResultOf<typeof placedFragment>;
