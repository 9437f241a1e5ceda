import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changesIn } from "./change-stream";

const said =
  'event: changes\ndata: [{"tag":"product:의자-1","at":5}]\n\n' +
  "event: beat\ndata:\n\n" +
  "event: changes\ndata: nonsense\n\n" +
  "event: news\ndata: []\n\n" +
  'event: changes\ndata: [{"tag":"catalogue","at":7}]\n\n';

async function read(bytes: Uint8Array, cuts: number[]) {
  const places = [0, ...cuts.sort((a, b) => a - b), bytes.length];
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      for (let i = 1; i < places.length; i++)
        controller.enqueue(bytes.slice(places[i - 1], places[i]));
      controller.close();
    },
  });
  const all = [];
  for await (const changes of changesIn(stream)) all.push(changes);
  return all;
}

describe("changesIn", () => {
  it("reads the same however the network cuts the bytes, and skips what it does not know", async () => {
    const bytes = new TextEncoder().encode(said);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: bytes.length })), async (cuts) => {
        expect(await read(bytes, cuts)).toEqual([
          [{ tag: "product:의자-1", at: 5 }],
          [],
          [{ tag: "catalogue", at: 7 }],
        ]);
      }),
    );
  });
});
