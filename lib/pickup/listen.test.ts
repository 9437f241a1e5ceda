import { afterEach, expect, it, vi } from "vitest";
import { listenToPickups } from "./listen";

afterEach(() => vi.unstubAllGlobals());

function streamOf(parts: string[]) {
  const encoder = new TextEncoder();
  return new ReadableStream({
    start(controller) {
      for (const part of parts) controller.enqueue(encoder.encode(part));
      controller.close();
    },
  });
}

async function listenTo(response: Response) {
  vi.stubGlobal("fetch", async () => response);
  const onOpen = vi.fn();
  const onChanged = vi.fn();
  const { signal } = new AbortController();
  await listenToPickups({
    locale: "ko-kr",
    orderCode: "ABCDEF",
    token: "t",
    signal,
    onOpen,
    onChanged,
  });
  return { onOpen, onChanged };
}

it("hears of each change, also of one that arrives in pieces, and not of beats", async () => {
  const parts = [
    "event: chan",
    "ged\ndata: 1\n",
    "\nevent: beat\ndata: 2\n\n",
    "event: changed\n\n",
  ];
  const { onOpen, onChanged } = await listenTo(new Response(streamOf(parts)));
  expect(onOpen).toHaveBeenCalledOnce();
  expect(onChanged).toHaveBeenCalledTimes(2);
});

it("does not say that it is open when it was refused", async () => {
  const { onOpen } = await listenTo(new Response("{}", { status: 503 }));
  expect(onOpen).not.toHaveBeenCalled();
});
