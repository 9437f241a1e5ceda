import { describe, expect, it } from "vitest";
import { mostInRoom, type RoomItem, withItem } from "./room-list";

const item = (slug: string, finish = "oak"): RoomItem => ({
  slug,
  name: slug,
  finish,
  picture: null,
  model: {
    size: null,
    box: [1, 1, 1],
    ground: "floor",
    finishes: [finish],
    photos: "/photos/a",
    hero: { src: "/models/a/hero.glb", bytes: 1 },
    lod: { src: "/models/a/lod.glb", bytes: 1 },
    ar: { key: "a", usdz: true, glb: true },
  },
});

describe("what is kept for the room", () => {
  it("has each product once, the newest finish first, and never more than the room holds", () => {
    let list: RoomItem[] = [];
    for (const slug of ["a", "b", "c", "d", "e"]) list = withItem(list, item(slug));
    list = withItem(list, item("c", "walnut"));
    expect(list.map(({ slug }) => slug)).toEqual(["c", "e", "d", "b"]);
    expect(list[0]?.finish).toBe("walnut");
    expect(list).toHaveLength(mostInRoom);
  });
});
