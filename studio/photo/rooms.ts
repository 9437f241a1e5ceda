import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";

const spot = z.tuple([z.number(), z.number(), z.number()]);

const place = z.strictObject({
  slug: z.string(),
  finish: z.string(),
  /** In mm from the middle of the floor. */
  at: spot,
  /** In degrees. */
  turn: z.number().optional(),
  /** The size, for products whose sizes have models of their own. */
  size: z.string().optional(),
});

const room = z.strictObject({
  /** Where the camera looks, in metres, from how far, and from which side. */
  focus: spot,
  distance: z.number(),
  yaw: z.number(),
  pitch: z.number(),
  wall: z.string().regex(/^#[0-9a-f]{6}$/),
  places: z.array(place).min(1),
});

/** Where a product stands in a room. */
export type Place = z.infer<typeof place>;
export type Room = z.infer<typeof room> & { name: string };

/** The rooms of a catalogue; each product that stands in one is shown in it. */
export function readRooms(catalogue: string): Room[] {
  const file = readFileSync(join(catalogue, "rooms.yaml"), "utf8");
  const rooms = z.record(z.string(), room).parse(parse(file));
  return Object.entries(rooms).map(([name, about]) => ({ name, ...about }));
}
