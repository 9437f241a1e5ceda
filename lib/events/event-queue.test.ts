// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createEventQueue } from "./event-queue";

type Answer = (events: { term: string; ago: number }[]) => Response;

const fine: Answer = () => Response.json({ taken: 1 });
const refusal =
  (kind: string, message: string, retry: boolean, status: number): Answer =>
  () =>
    Response.json({ failure: { kind, message, retry } }, { status });
const down = refusal("network", "unreachable", true, 503);
const tooMany = refusal("validation", "tooMany", false, 429);
const senseless = refusal("validation", "invalid", false, 400);

let sent: string[][];
let answers: Answer[];

beforeEach(() => {
  sent = [];
  answers = [];
  vi.useFakeTimers();
  vi.stubGlobal("fetch", async (_path: string, init: RequestInit) => {
    const { events } = JSON.parse(String(init.body));
    sent.push(events.map(({ term }: { term: string }) => term));
    return (answers.shift() ?? fine)(events);
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const terms = (count: number) => Array.from({ length: count }, (_, i) => `${i}`);

function queueOf(count: number) {
  const queue = createEventQueue("ko-kr");
  for (const term of terms(count)) queue.push({ type: "search", term });
  return queue;
}

describe("events on their way", () => {
  it("go together, fifty at most in a message, and each once", async () => {
    queueOf(120);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent.map((batch) => batch.length)).toEqual([50, 50, 20]);
    expect(sent.flat()).toEqual(terms(120));
  });

  it("are kept while the shop is down or has had too many", async () => {
    answers = [down, tooMany, down];
    queueOf(3);
    await vi.advanceTimersByTimeAsync(300_000);
    expect(sent).toHaveLength(4);
    expect(sent.at(-1)).toEqual(terms(3));
  });

  it("that the shop will never take do not stand in the way of others", async () => {
    answers = [senseless];
    const queue = queueOf(2);
    await vi.advanceTimersByTimeAsync(2_000);
    queue.push({ type: "search", term: "later" });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(sent).toEqual([terms(2), ["later"]]);
  });

  it("of a page that goes are all handed to the browser", () => {
    const handed: number[] = [];
    vi.stubGlobal("navigator", {
      sendBeacon: (_url: string, blob: Blob) => handed.push(blob.size) > 0,
    });
    Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true });
    queueOf(120);
    document.dispatchEvent(new Event("visibilitychange"));
    expect(handed).toHaveLength(3);
    // A message may have 16 KiB (lib/http/read-request.ts).
    for (const bytes of handed) expect(bytes).toBeLessThan(16 * 1024);
  });
});
