// @vitest-environment happy-dom
import { QueryClient } from "@tanstack/react-query";
import { act } from "react";
import { expect, it } from "vitest";
import type { Pickup } from "@/lib/staff/types";
import messages from "@/messages/en.json";
import { sampleLine, samplePickup } from "@/scripts/testing/sample-pickup";
import { showComponent } from "@/scripts/testing/show";
import { TakeOutFirst } from "./take-out-first";

const words = messages.staff.handOver;

async function shownFor(...lines: Pickup["lines"]): Promise<HTMLElement> {
  const handOver = <button type="button">{words.submit}</button>;
  const pickup = samplePickup({ state: "ready", lines });
  return showComponent(<TakeOutFirst pickup={pickup}>{handOver}</TakeOutFirst>, new QueryClient());
}

const buttons = (place: HTMLElement) => [...place.querySelectorAll("button")];
const said = (place: HTMLElement) => buttons(place).map(({ textContent }) => textContent);

it("asks nothing of a bag in which all belongs to the order", async () => {
  expect(said(await shownFor(sampleLine({ picked: 2 })))).toEqual([words.submit]);
});

it("hands nothing over before what is not ordered any more is out of the bag", async () => {
  const place = await shownFor(
    sampleLine({ picked: 1, toTakeOut: 1, name: "Ash stool" }),
    sampleLine({ id: "12", picked: 1, name: "Oak chair" }),
  );
  expect(said(place)).toEqual([words.takenOut]);
  expect(place.textContent).toContain("Ash stool");
  expect(place.textContent).not.toContain("Oak chair");
  await act(async () => buttons(place)[0]?.click());
  expect(said(place)).toEqual([words.submit]);
});

it("names what was given instead, where that is what is not ordered any more", async () => {
  const instead = { substitute: "Oak stool", substituteId: "7", substitutesToTakeOut: 1 };
  const place = await shownFor(sampleLine({ picked: 1, name: "Ash stool", ...instead }));
  expect(said(place)).toEqual([words.takenOut]);
  expect(place.textContent).toContain("Oak stool");
  expect(place.textContent).not.toContain("Ash stool");
});
