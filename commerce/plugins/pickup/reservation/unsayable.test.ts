import { expect, it } from "vitest";
import type { StandingNews } from "../../../contracts/stock-ledger";
import { newsId, unsayable } from "./unsayable";

const short = (commandId: string, quantity = 1): StandingNews => ({
  id: newsId(commandId, "short"),
  type: "short",
  quantity,
});
const instead = (commandId: string, quantity = 1): StandingNews[] => [
  short(commandId, quantity),
  { id: newsId(commandId, "bag"), type: "bag", quantity },
];
const none = { short: 0, substituted: 0, proposed: 0 };

it("takes back what is open, and leaves the shorts of before", () => {
  const said = [short("old", 2), short("new")];
  expect(unsayable(said, { ...none, short: 3 })).toEqual(["old short", "new short"]);
  expect(unsayable(said, { ...none, short: 1 })).toEqual(["new short"]);
  expect(unsayable(said, none)).toEqual([]);
});

it("takes back what was exchanged, also when a missing piece was noted after it and is final", () => {
  const said = [...instead("other"), short("gone"), short("new")];
  const line = { ...none, substituted: 1 };
  expect(unsayable(said, line)).toEqual(["other short", "other bag"]);
  expect(unsayable(said, { ...line, short: 1 })).toEqual(["other short", "new short", "other bag"]);
});

it("takes back what its shopper refused to have exchanged: it is short, and still of the line", () => {
  const said = [...instead("asked"), { id: "back", type: "bag" as const, quantity: -1 }];
  expect(unsayable(said, { ...none, short: 1 })).toEqual(["asked short", "asked bag", "back"]);
});

it("takes a note of several pieces back as a whole while one of them is open", () => {
  expect(unsayable([short("two", 2)], { ...none, short: 1 })).toEqual(["two short"]);
});
