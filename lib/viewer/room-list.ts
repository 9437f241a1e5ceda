import type { ShownModel } from "./types";

/** As many things as a phone shows at once without slowing down. */
export const mostInRoom = 4;

/** A product that the visitor wants to see in their room. */
export interface RoomItem extends ShownModel {
  slug: string;
  name: string;
}

// For as long as the shop is open in the browser; nothing is stored of what people look at.
let room: RoomItem[] = [];

/** What was looked at in the room last, newest first. */
export function readRoom(): readonly RoomItem[] {
  return room;
}

/** Puts a thing first in the list, once, and lets go of the oldest. */
export function withItem(list: readonly RoomItem[], item: RoomItem): RoomItem[] {
  return [item, ...list.filter(({ slug }) => slug !== item.slug)].slice(0, mostInRoom);
}

/** Remembers a thing for the next product's room. */
export function rememberInRoom(item: RoomItem): void {
  room = withItem(room, item);
}
