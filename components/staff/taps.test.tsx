// @vitest-environment happy-dom
import { QueryClient } from "@tanstack/react-query";
import { act } from "react";
import { expect, it, vi } from "vitest";
import { showComponent } from "@/scripts/testing/show";
import { useOneTap } from "./taps";

const heard = vi.fn();

function Screen() {
  useOneTap();
  return (
    <div onClickCapture={({ target }) => heard((target as Element).id)}>
      <button type="button" id="first" />
      <a id="second" href="#/elsewhere">
        on
      </a>
      <label id="label">
        <input id="field" type="checkbox" />
      </label>
    </div>
  );
}

/** A thumb at a place; `detail` is 0 where a key or a script presses. */
async function tap(id: string, clientX: number, detail = 1): Promise<void> {
  const init = { bubbles: true, cancelable: true, clientX, clientY: 300, detail };
  const target = document.getElementById(id);
  await act(async () => target?.dispatchEvent(new MouseEvent("click", init)));
}

it.each<[string, [string, number, number?][], string[]]>([
  [
    "what came under a thumb that taps twice is not pressed",
    [
      ["first", 100],
      ["second", 104],
      ["second", 104],
    ],
    ["first"],
  ],
  [
    "the same button twice stays twice",
    [
      ["first", 100],
      ["first", 100],
    ],
    ["first", "first"],
  ],
  [
    "another place is another thumb",
    [
      ["first", 100],
      ["second", 160],
    ],
    ["first", "second"],
  ],
  [
    "a key presses what it means",
    [
      ["first", 100],
      ["second", 0, 0],
    ],
    ["first", "second"],
  ],
  [
    "a label's press is its field's, too: the browser sends it there",
    [["label", 100]],
    ["label", "field"],
  ],
])("%s", async (_, taps, expected) => {
  await showComponent(<Screen />, new QueryClient());
  // A tap on nothing, elsewhere, comes between the cases.
  await act(async () =>
    document.body.dispatchEvent(new MouseEvent("click", { bubbles: true, detail: 1 })),
  );
  heard.mockClear();
  for (const [id, x, detail] of taps) await tap(id, x, detail);
  expect(heard.mock.calls.flat()).toEqual(expected);
});
