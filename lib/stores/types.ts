import type { ResultOf } from "@/contracts/documents";
import type { storeFragment } from "./engine-store";

/**
 * A store as the engine has it. Its hours are meant in its own zone, by ISO weekday (Monday 1 …
 * Sunday 7). A missing day is closed. Dated exceptions replace them; one without hours is closed.
 */
export type Store = ResultOf<typeof storeFragment>;
