// @vitest-environment happy-dom
import { act, useState } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Part } from "../part";
import { SpotBoard } from "./spot-board";
import { placeIn, steppedBy } from "./spot-place";

const box = { left: 100, top: 50, width: 400, height: 200 };

let root: Root;
let now: Part[];

function Board({ first }: { first: Part[] }) {
  const [spots, setSpots] = useState(first);
  now = spots;
  return (
    <SpotBoard src="/room.jpg" spots={spots} labelOf={(at) => `mark ${at}`} onChange={setSpots} />
  );
}

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const place = document.createElement("div");
  document.body.replaceChildren(place);
  root = createRoot(place);
});
afterEach(() => act(async () => root.unmount()));

async function show(first: Part[]): Promise<HTMLElement> {
  await act(async () => root.render(<Board first={first} />));
  const board = document.querySelector<HTMLElement>(".maru-board");
  if (!board) throw new Error("no board");
  board.getBoundingClientRect = () => ({ ...box, x: 0, y: 0, right: 0, bottom: 0 }) as DOMRect;
  return board;
}

const press = (board: Element, clientX: number, clientY: number) =>
  act(async () =>
    board.dispatchEvent(new MouseEvent("click", { clientX, clientY, bubbles: true })),
  );
const mark = (number: number) =>
  [...document.querySelectorAll("button")].find(({ textContent }) => textContent === `${number}`);
const key = (number: number, key: string, shiftKey = false) =>
  act(async () =>
    mark(number)?.dispatchEvent(new KeyboardEvent("keydown", { key, shiftKey, bubbles: true })),
  );

describe("the spots of a picture", () => {
  it("stand where it is pressed, and the arrows go on with the one that was placed", async () => {
    const board = await show([{ product: "A", x: 20, y: 70 }]);
    await press(board, 300, 100);
    expect(now).toEqual([
      { product: "A", x: 20, y: 70 },
      { x: 50, y: 25 },
    ]);
    expect(document.activeElement).toBe(mark(2));
    expect(mark(2)?.getAttribute("aria-label")).toBe("mark 1");
  });

  it("give a press to the one that has no place yet", async () => {
    const board = await show([{ product: "A" }, { product: "B", x: 1, y: 1 }]);
    expect(mark(1)).toBeUndefined();
    await press(board, 100, 50);
    expect(now).toEqual([
      { product: "A", x: 0, y: 0 },
      { product: "B", x: 1, y: 1 },
    ]);
  });

  it("are moved by arrows, one without the other, and never out of the picture", async () => {
    await show([
      { product: "A", x: 20, y: 70 },
      { product: "B", x: 99.5, y: 3 },
    ]);
    await key(2, "ArrowRight");
    await key(2, "ArrowUp", true);
    await key(1, "ArrowLeft");
    await key(1, "Tab");
    expect(now).toEqual([
      { product: "A", x: 19, y: 70 },
      { product: "B", x: 100, y: 0 },
    ]);
  });

  it("are not doubled by a press on a mark", async () => {
    await show([{ product: "A", x: 20, y: 70 }]);
    const own = mark(1);
    if (own) await press(own, 180, 190);
    expect(now).toHaveLength(1);
  });
});

describe("a place", () => {
  it("is told in halves of a per cent, within the picture", () => {
    expect(placeIn(box, { clientX: 201, clientY: 149 })).toEqual({ x: 25.5, y: 49.5 });
    expect(placeIn(box, { clientX: 0, clientY: 900 })).toEqual({ x: 0, y: 100 });
    expect(placeIn({ ...box, height: 0 }, { clientX: 0, clientY: 0 })).toEqual({ x: 50, y: 50 });
  });

  it("is changed by arrows alone", () => {
    expect(steppedBy({ x: 5, y: 5 }, { key: "Enter", shiftKey: false })).toBeUndefined();
    expect(steppedBy({ x: 5, y: 5 }, { key: "ArrowDown", shiftKey: true })).toEqual({
      x: 5,
      y: 15,
    });
  });
});
