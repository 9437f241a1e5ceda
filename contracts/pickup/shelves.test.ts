import { expect, it } from "vitest";
import { kindOf, lyingOn, type StagingShelf, suggestShelf } from "./shelves";

const order = (shelf: string | null, state = "ready", putBacks: number[] = []) => ({
  ...{ shelf, state, putBacks },
});

const shelf = (name: string, more: Partial<StagingShelf> = {}): StagingShelf => ({
  ...{ name, kind: "normal", capacity: 2, active: true, ...more },
});

it("has what waits there and what is to be put back, however the name was typed", () => {
  const lies = [
    order("A3"),
    order(" a3", "arrived"),
    order("A3", "expired", [1]),
    order("Ａ３", "placed"),
  ];
  const others = [order("A30"), order(null), order("A3", "collected"), order("A3", "picking")];
  expect(lyingOn("A3", [...others, ...lies])).toEqual(lies);
});

it("is suggested by kind and room: the emptiest, then the first as people count", () => {
  const shelves = [shelf("A10"), shelf("A2"), shelf("B1", { active: false, capacity: 9 })];
  expect(suggestShelf(shelves, [], "normal")?.name).toBe("A2");
  expect(suggestShelf(shelves, [order("A2")], "normal")?.name).toBe("A10");
  const full = [order("A2"), order("a2"), order("A10"), order("A10", "cancelled", [1])];
  expect(suggestShelf(shelves, full, "normal")).toBeUndefined();
  expect(suggestShelf(shelves, [], "chilled")).toBeUndefined();
  expect(suggestShelf([...shelves, shelf("C", { kind: "chilled" })], [], "chilled")?.name).toBe(
    "C",
  );
});

it("is cold for an order of which one found piece is cold", () => {
  const line = (shelfKind: "normal" | "chilled" | "large", picked = 1) => ({ shelfKind, picked });
  expect(kindOf([line("normal"), line("large"), line("chilled")])).toBe("chilled");
  expect(kindOf([line("normal"), line("large"), line("chilled", 0)])).toBe("large");
  expect(kindOf([line("normal")])).toBe("normal");
});
