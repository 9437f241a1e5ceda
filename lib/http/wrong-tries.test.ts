import { describe, expect, it } from "vitest";
import { fail, ok } from "../result";
import { createWrongTries } from "./wrong-tries";

const minute = 60_000;

function openGuard() {
  const clock = { at: 0 };
  const waits: number[] = [];
  const guard = createWrongTries({
    wrong: "wrongCredentials",
    perThing: 3,
    perCaller: 5,
    ceiling: 6,
    slowMs: 2000,
    windowMs: 15 * minute,
    now: () => clock.at,
    wait: async (milliseconds) => void waits.push(milliseconds),
  });
  const guess = (caller: string, thing: string) =>
    guard(caller, thing, async () => fail("validation", "wrongCredentials"));
  const enter = (caller: string, thing: string) => guard(caller, thing, async () => ok("in"));
  return { clock, waits, guard, guess, enter };
}

const tooMany = fail("validation", "tooMany");

describe("createWrongTries", () => {
  it("refuses a caller after their wrong tries, and not the owner elsewhere", async () => {
    const { guess, enter } = openGuard();
    for (let n = 0; n < 3; n++)
      expect(await guess("stranger", "jiwoo")).toEqual(fail("validation", "wrongCredentials"));
    expect(await guess("stranger", "jiwoo")).toEqual(tooMany);
    expect(await enter("stranger", "jiwoo")).toEqual(tooMany);
    expect(await enter("owner", "jiwoo")).toEqual(ok("in"));
  });

  it("counts no try that went well or failed for another reason", async () => {
    const { guard, enter } = openGuard();
    for (let n = 0; n < 20; n++) {
      await enter("owner", "jiwoo");
      await guard("owner", "jiwoo", async () => fail("network", "unreachable"));
    }
    expect(await enter("owner", "jiwoo")).toEqual(ok("in"));
  });

  it("counts no try that broke", async () => {
    const { guard, enter } = openGuard();
    for (let n = 0; n < 5; n++)
      await expect(guard("owner", "jiwoo", () => Promise.reject(new Error("x")))).rejects.toThrow();
    expect(await enter("owner", "jiwoo")).toEqual(ok("in"));
  });

  it("refuses who walks from one account to the next", async () => {
    const { guess, enter } = openGuard();
    for (const thing of ["a", "b", "c", "d", "e"]) await guess("stranger", thing);
    expect(await enter("stranger", "f")).toEqual(tooMany);
  });

  it("makes tries slow, without refusing any, after wrong ones from many callers", async () => {
    const { guess, enter, waits } = openGuard();
    for (let n = 0; n < 6; n++) await guess(`robot ${n}`, "jiwoo");
    expect(waits).toEqual([]);
    expect(await enter("owner", "jiwoo")).toEqual(ok("in"));
    expect(await enter("owner", "layla")).toEqual(ok("in"));
    expect(waits).toEqual([2000]);
  });

  it("lets nobody make many tries at once", async () => {
    const { guess } = openGuard();
    const answers = await Promise.all(Array.from({ length: 10 }, () => guess("stranger", "jiwoo")));
    expect(answers.filter((a) => !a.ok && a.failure.message === "wrongCredentials")).toHaveLength(
      3,
    );
  });

  it("forgets after its window", async () => {
    const { clock, guess, enter } = openGuard();
    for (let n = 0; n < 3; n++) await guess("stranger", "jiwoo");
    clock.at = 15 * minute;
    expect(await enter("stranger", "jiwoo")).toEqual(ok("in"));
  });
});
