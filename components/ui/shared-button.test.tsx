// @vitest-environment happy-dom
import { QueryClient } from "@tanstack/react-query";
import { act, useState } from "react";
import { expect, it } from "vitest";
import { showComponent } from "@/scripts/testing/show";
import { SharedButton } from "./shared-button";

function Two() {
  const [pending, setPending] = useState(false);
  return (
    <>
      <SharedButton pending={pending} onClick={() => setPending(true)}>
        yes
      </SharedButton>
      <SharedButton pending={pending} onClick={() => setPending(true)}>
        no
      </SharedButton>
      <button type="button" onClick={() => setPending(false)}>
        done
      </button>
    </>
  );
}

it("turns where it was pressed, and stops the others until the work is done", async () => {
  const place = await showComponent(<Two />, new QueryClient());
  const [yes, no, done] = place.querySelectorAll("button");
  const press = (button: HTMLButtonElement | undefined) => act(async () => button?.click());
  const states = () => [yes, no].map((one) => [one?.getAttribute("aria-busy"), one?.disabled]);
  await press(no);
  expect(states()).toEqual([
    [null, true],
    ["true", false],
  ]);
  await press(done);
  await press(yes);
  expect(states()).toEqual([
    ["true", false],
    [null, true],
  ]);
});
