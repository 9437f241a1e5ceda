import { expect, it } from "vitest";
import { eventsSchema } from "./schemas";

const view = {
  eventId: "5f0c5e52-6f7b-4f0e-9d55-0a4c7f0b1a11",
  type: "view",
  ago: 12,
  productId: "7",
};
const kept = (...events: unknown[]) => eventsSchema.safeParse({ events }).data?.events;

it("leaves out what does not fit, and takes the others", () => {
  const strange = { ...view, type: "stare" };
  expect(kept(strange, view, null, { ...view, productId: "0x7" })).toEqual([view]);
});

it("takes the carousel of a page of an older release", () => {
  expect(kept({ ...view, rail: "similar" })).toEqual([{ ...view, carousel: "similar" }]);
});

it("takes what is done in an aisle, with its store", () => {
  const scan = { ...view, type: "scan", store: "main-street" };
  expect(kept(scan, { ...scan, type: "help" })).toEqual([scan, { ...scan, type: "help" }]);
});

it.each([
  ["a view without its product", { ...view, productId: undefined }],
  ["an impression without its place", { ...view, type: "impression" }],
  ["a tag without its store", { ...view, type: "scan" }],
  ["a search for nothing", { ...view, type: "search", term: "  " }],
])("leaves out %s", (_, event) => {
  expect(kept(event)).toEqual([]);
});
