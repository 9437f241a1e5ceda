import { describe, expect, it } from "vitest";
import { Expiry } from "./expiry";

function scene() {
  const said: string[] = [];
  const state = { now: 0, there: true, works: true };
  const expiry = new Expiry(
    {
      expire: async (changes, as) => {
        if (state.works) said.push(`${as} ${changes.join(" ")}`);
        return state.works;
      },
      isEngineThere: () => state.there,
    },
    () => state.now,
  );
  /** Works until nothing is due. */
  const settle = async () => {
    for (let next = await expiry.work(); next === 0; next = await expiry.work());
  };
  return { said, state, expiry, settle };
}

describe("Expiry", () => {
  it("shows the last page for a moment, and then never again", async () => {
    const { said, state, expiry, settle } = scene();
    expiry.changed(["product:a"]);
    await settle();
    expect(said).toEqual(["stale product:a"]);
    state.now = 60_000;
    await settle();
    await settle();
    expect(said).toEqual(["stale product:a", "gone product:a"]);
  });

  it("keeps the last good page while the engine is away", async () => {
    const { said, state, expiry, settle } = scene();
    expiry.changed(["product:a"]);
    state.there = false;
    state.now = 60_000;
    await settle();
    expect(said).toEqual(["stale product:a"]);
    state.there = true;
    await settle();
    expect(said).toEqual(["stale product:a", "gone product:a"]);
  });

  it("forgets nothing that it could not say", async () => {
    const { said, state, expiry, settle } = scene();
    state.works = false;
    expiry.changed(["product:a", "catalogue"]);
    await settle();
    state.works = true;
    await settle();
    expect(said).toEqual(["stale product:a catalogue"]);
  });

  it("counts anew for what changes again before it is gone", async () => {
    const { said, state, expiry, settle } = scene();
    expiry.changed(["product:a"]);
    await settle();
    state.now = 3_900;
    expiry.changed(["product:a"]);
    await settle();
    state.now = 4_100;
    await settle();
    expect(said).toEqual(["stale product:a", "stale product:a"]);
  });
});
