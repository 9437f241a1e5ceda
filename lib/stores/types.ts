import type { ResultOf } from "@/contracts/documents";
import type { Picture } from "../picture";
import type { storeFragment } from "./engine-store";

/**
 * A store as the engine has it. Its hours are meant in its own zone, by ISO weekday (Monday 1 …
 * Sunday 7). A missing day is closed. Dated exceptions replace them; one without hours is closed.
 */
export type Store = ResultOf<typeof storeFragment>;

/** What a store looks like. */
export interface StorePicture {
  picture: Picture;
  /** What it shows, for who does not see it. */
  alt: string;
}
