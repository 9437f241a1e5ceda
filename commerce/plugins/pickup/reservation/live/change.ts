import { z } from "zod";

/** Name of the Postgres channel on which engines tell each other that a pickup changed. */
export const changeChannel = "maru_pickup";

const schema = z.object({
  /** The entry of the history that says what happened: rises with time. */
  event: z.coerce.number(),
  pickup: z.coerce.number(),
  order: z.coerce.number(),
  store: z.coerce.number(),
});

/** That something happened to a pickup; what it is now must be read. */
export type PickupNews = z.infer<typeof schema>;

/** Reads a message; undefined when it is none of ours. */
export function newsIn(message: string): PickupNews | undefined {
  try {
    return schema.parse(JSON.parse(message));
  } catch {
    return undefined;
  }
}
