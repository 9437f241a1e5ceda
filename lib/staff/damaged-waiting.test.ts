import { expect, it } from "vitest";
import { withoutDecided } from "./damaged-waiting";
import type { Command } from "./schemas";
import type { DamagedPiece } from "./types";

const item = (
  id: string,
  quantity: number,
  ending: DamagedPiece["ending"] = null,
): DamagedPiece => ({
  ...{ id, quantity, ending, reason: "shelf", note: "", orderCode: null, at: "", actorName: "" },
  ...{ endedAt: null, endedBy: "", article: null },
});
const decide = (damagedId: string, quantity?: number) => ({
  command: {
    ...{ type: "decide-damaged", id: "c", device: "", ending: "written-off", damagedId },
    ...(quantity && { quantity, of: 5 }),
  } as Command,
});
const undo = (damagedId: string) => ({
  command: { type: "undo-damaged", id: "c", device: "", damagedId, endedAt: "" } as Command,
});

it("shows what is left of a row while its parts are on their way", () => {
  const items = [item("1", 5), item("2", 2), item("3", 1, "sold-again")];
  const left = (...waiting: Parameters<typeof withoutDecided>[1][number][]) =>
    withoutDecided(items, waiting).map(({ id, quantity }) => `${id}: ${quantity}`);
  expect(left()).toEqual(["1: 5", "2: 2", "3: 1"]);
  expect(left(decide("1", 2), decide("2"))).toEqual(["1: 3", "3: 1"]);
  expect(left(decide("1", 2), decide("1", 3), undo("3"))).toEqual(["2: 2"]);
});
