import fc from "fast-check";
import type { Question } from "./question";
import { Recommender } from "./recommender";
import { usualSettings } from "./settings";

export const now = Date.UTC(2026, 10, 20, 9);
const rooms = ["living", "bedroom", "kitchen"];
const materials = ["oak", "linen", "brass", "clay"];

export interface World {
  items: number;
  sessions: number[][];
  orders: number[][];
}

/** A small shop and its past, of any shape. */
export const world: fc.Arbitrary<World> = fc.integer({ min: 1, max: 40 }).chain((items) => {
  const list = fc.array(fc.array(fc.nat(items - 1), { minLength: 1, maxLength: 8 }), {
    maxLength: 60,
  });
  return fc.record({ items: fc.constant(items), sessions: list, orders: list });
});

export function openModel({ items, sessions, orders }: World): Recommender {
  const model = new Recommender({ ...usualSettings, maxClicks: 8192, maxSessions: 1024 });
  for (let item = 0; item < items; item++)
    model.content.put(item, {
      kind: `kind-${item % 6}`,
      maker: `maker-${item % 5}`,
      attributes: [`room.${rooms[item % 3]}`, `material.${materials[item % 4]}`],
      text: `thing ${item}`,
    });
  for (const session of sessions) {
    model.sessions.append(session);
    for (const item of session) {
      model.popularity.add("kr", item, now, 1);
      if (item % 2 === 0) model.popularity.add("kr:seongsu", item, now, 1);
    }
  }
  for (const order of orders) model.orders.append(order);
  return model;
}

export function questionOf(part: Partial<Question>): Question {
  return {
    carousel: "for_you",
    items: [],
    place: "kr",
    limit: 8,
    now,
    allowed: () => true,
    ...part,
  };
}
