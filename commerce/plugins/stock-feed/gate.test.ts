import { describe, expect, it } from "vitest";
import { Gate } from "./gate";

/** Work that ends when it is told to. */
function held() {
  let end = () => {};
  const done = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { work: () => done, end };
}

describe("the gate of the stock feed", () => {
  it("works off four batches at once and the others after them, all of them", async () => {
    const gate = new Gate();
    let at = 0;
    let most = 0;
    const work = async () => {
      most = Math.max(most, ++at);
      await new Promise((resolve) => setImmediate(resolve));
      at--;
      return "done";
    };
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, i) => gate.pass(`till ${i}`, work)),
    );
    expect(answers).toEqual(Array(40).fill({ done: "done" }));
    expect(most).toBe(4);
  });

  it("refuses the fifth at once of a source, and takes one again when one is done", async () => {
    const gate = new Gate();
    const batches = Array.from({ length: 4 }, held);
    const passed = batches.map(({ work }) => gate.pass("till", work));
    expect(await gate.pass("till", async () => 1)).toBe("too-many-of-source");
    for (const { end } of batches) end();
    await Promise.all(passed);
    expect(await gate.pass("till", async () => 1)).toEqual({ done: 1 });
  });

  it("goes on after work that failed", async () => {
    const gate = new Gate();
    for (let i = 0; i < 9; i++)
      await expect(gate.pass("till", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(await gate.pass("till", async () => 1)).toEqual({ done: 1 });
  });
});
