import { z } from "zod";
import type { ShownModel } from "../models/types";

/** As many things as a phone shows at once without slowing down. */
export const mostInRoom = 4;

/** A product that somebody wants to see in their room. */
export interface RoomThing extends ShownModel {
  slug: string;
  name: string;
}

const file = z.object({ src: z.string().startsWith("/models/"), bytes: z.number() });
const schema = z.array(
  z.object({
    slug: z.string(),
    name: z.string(),
    look: z.string(),
    model: z.object({
      size: z.string().nullable(),
      box: z.tuple([z.number(), z.number(), z.number()]),
      ground: z.enum(["floor", "table", "wall", "ceiling"]),
      looks: z.array(z.string()),
      hero: file,
      lod: file,
    }),
  }),
);

const key = "maru-room";

/** What was looked at in the room last, newest first; nothing where the browser keeps nothing. */
export function readRoom(): RoomThing[] {
  try {
    return schema.parse(JSON.parse(localStorage.getItem(key) ?? "[]")).slice(0, mostInRoom);
  } catch {
    return [];
  }
}

/** Puts a thing first in the list, once, and lets go of the oldest. */
export function withThing(list: readonly RoomThing[], thing: RoomThing): RoomThing[] {
  return [thing, ...list.filter(({ slug }) => slug !== thing.slug)].slice(0, mostInRoom);
}

/** Remembers a thing for the next product's room. */
export function rememberInRoom(thing: RoomThing): void {
  try {
    localStorage.setItem(key, JSON.stringify(withThing(readRoom(), thing)));
  } catch {
    // A private window: the room holds this one thing.
  }
}
