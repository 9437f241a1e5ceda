import { describe, expect, it } from "vitest";
import { ok, type Result, toFailure } from "../result";
import { Outbox, type OutboxStorage, type RejectedCommand, type Waiting } from "./outbox";
import type { Command } from "./schemas";
import type { Outcome } from "./types";

const at = { market: "KR", store: "seongsu", language: "ko" } as const;
const made = "2026-11-22T02:30:00.000Z";
const start = (id: string, pickupId = "1"): Command => ({
  type: "start",
  id,
  pickupId,
  device: "",
});
const given = (command: Command, email = "yuna") => ({ command, at, email, person: email, made });

/** A disk that outlives the page, and may be full. */
function openDisk() {
  const disk = { waiting: [] as Waiting[], rejected: [] as RejectedCommand[], full: false, seq: 0 };
  const storage: OutboxStorage = {
    load: async () => ({ waiting: [...disk.waiting], rejected: [...disk.rejected] }),
    add: async (command) => {
      if (disk.full) throw new Error("QuotaExceededError");
      const kept = { ...command, seq: ++disk.seq };
      disk.waiting.push(kept);
      return kept;
    },
    done: async (seq) => {
      disk.waiting = disk.waiting.filter((w) => w.seq !== seq);
    },
    setAside: async (rejected) => {
      if (disk.full) throw new Error("QuotaExceededError");
      const seqs = rejected.map(({ seq }) => seq);
      disk.waiting = disk.waiting.filter(({ seq }) => !seqs.includes(seq));
      disk.rejected.push(...rejected);
    },
    dismiss: async (seqs) => {
      disk.rejected = disk.rejected.filter(({ seq }) => !seqs.includes(seq));
    },
  };
  return { disk, storage };
}

/** An engine that does each command once, unless it is away. */
function openEngine() {
  const engine = {
    answer: (_: Waiting["command"]): Result<Outcome> => ok({ done: true }),
    asked: [] as string[],
    person: "yuna" as string | undefined,
  };
  return engine;
}

function openOutbox(storage: OutboxStorage, engine: ReturnType<typeof openEngine>) {
  return new Outbox({
    storage,
    send: async ({ command }) => {
      engine.asked.push(command.id);
      return engine.answer(command);
    },
    onOutcome: () => undefined,
    whoIs: () => engine.person,
    exclusively: (work) => work(),
  });
}

describe("Outbox", () => {
  it("tells of what was given while the device still writes it, and once when it is written", async () => {
    const { storage } = openDisk();
    const engine = openEngine();
    engine.answer = () => toFailure("network", "unreachable");
    let write = () => {};
    const slow = new Promise<void>((resolve) => {
      write = resolve;
    });
    const outbox = openOutbox(
      { ...storage, add: (command) => slow.then(() => storage.add(command)) },
      engine,
    );
    const ids = () => {
      const { waiting, unwritten } = outbox.current();
      return [waiting, unwritten].map((all) => all.map(({ command }) => command.id));
    };
    const added = ["a", "b"].map((id) => outbox.add(given(start(id))));
    expect(ids()).toEqual([[], ["a", "b"]]);
    expect(engine.asked).toEqual([]);
    write();
    await Promise.all(added);
    expect(ids()).toEqual([["a", "b"], []]);
    // Read again from the device, each is there once.
    await outbox.load();
    expect(ids()).toEqual([["a", "b"], []]);
  });

  it("keeps what cannot be sent, and sends it in its order when that goes well again", async () => {
    const { storage } = openDisk();
    const engine = openEngine();
    const outbox = openOutbox(storage, engine);
    engine.answer = () => toFailure("network", "unreachable");
    for (const id of ["a", "b", "c"]) await outbox.add(given(start(id)));
    await outbox.flush();
    expect(outbox.current()).toMatchObject({ halt: "offline", waiting: { length: 3 } });
    engine.answer = () => ok({ done: true });
    engine.asked = [];
    await outbox.flush();
    expect(engine.asked).toEqual(["a", "b", "c"]);
    expect(outbox.current()).toMatchObject({ halt: null, waiting: [] });
  });

  it.each([toFailure("conflict", "busy"), toFailure("validation", "tooMany")])(
    "sends again what was only not done at that moment: %j",
    async (refused) => {
      const { storage } = openDisk();
      const engine = openEngine();
      const outbox = openOutbox(storage, engine);
      engine.answer = () => refused;
      await outbox.add(given(start("a")));
      await outbox.flush();
      expect(outbox.current()).toMatchObject({ waiting: { length: 1 }, rejected: [] });
      engine.answer = () => ok({ done: true });
      await outbox.flush();
      expect(outbox.current()).toMatchObject({ waiting: [], rejected: [] });
    },
  );

  it("goes on where a killed page was, with the same ids", async () => {
    const { disk, storage } = openDisk();
    const engine = openEngine();
    engine.answer = () => toFailure("network", "unreachable");
    await openOutbox(storage, engine).add(given(start("a")));
    const next = openOutbox(storage, engine);
    engine.answer = () => ok({ done: true });
    engine.asked = [];
    await next.load();
    await next.flush();
    expect(engine.asked).toEqual(["a"]);
    expect(disk.waiting).toEqual([]);
  });

  it("sets aside what was not done with all that built on it, and goes on with the rest", async () => {
    const { disk, storage } = openDisk();
    const engine = openEngine();
    const outbox = openOutbox(storage, engine);
    engine.answer = () => toFailure("network", "unreachable");
    await outbox.add(given(start("lost", "1")));
    await outbox.add(given(start("other", "2")));
    await outbox.add(given({ ...start("follows", "1"), type: "put-back" } as Command));
    engine.answer = (command) =>
      ok(command.id === "lost" ? { done: false, why: "state" } : { done: true });
    engine.asked = [];
    await outbox.flush();
    expect(engine.asked).toEqual(["lost", "other"]);
    const told = outbox
      .current()
      .rejected.map(({ command, why, followed }) => [command.id, why, followed]);
    expect(told).toEqual([
      ["lost", "state", false],
      ["follows", "state", true],
    ]);
    expect(disk.rejected).toHaveLength(2);
    await outbox.dismiss(outbox.current().rejected.map(({ seq }) => seq));
    expect(disk.rejected).toEqual([]);
  });

  it("keeps an answer to a ring over a killed page, and troubles no person with a lost one", async () => {
    const { disk, storage } = openDisk();
    const engine = openEngine();
    const answer = { type: "answer", id: "r", pickup: "1" } as const;
    engine.answer = () => toFailure("network", "unreachable");
    await openOutbox(storage, engine).add({ ...given(start("a")), command: answer });
    const next = openOutbox(storage, engine);
    await next.load();
    engine.answer = () => toFailure("validation", "notFound");
    await next.flush();
    expect(disk).toMatchObject({ waiting: [], rejected: [] });
  });

  it("tells each refusal until it is read, after a reload too, and where the device has no room", async () => {
    const { disk, storage } = openDisk();
    const engine = openEngine();
    const outbox = openOutbox(storage, engine);
    const about = { orderCode: "ABCDEFGH12345678", name: "Jiwoo Kim" };
    engine.answer = () => ok({ done: false, why: "state" });
    await outbox.add({ ...given(start("a", "1")), about });
    await outbox.flush();
    disk.full = true;
    engine.answer = () => toFailure("network", "unreachable");
    disk.waiting = [{ ...given(start("b", "2")), about, seq: 9 }];
    await outbox.load();
    engine.answer = () => ok({ done: false, why: "amount-changed" });
    await outbox.flush();
    // Another tab's change has it read all again.
    await outbox.load();
    const told = (box: Outbox) =>
      box.current().rejected.map(({ command, about: of }) => [command.id, of?.name]);
    expect(told(outbox)).toEqual([
      ["a", "Jiwoo Kim"],
      ["b", "Jiwoo Kim"],
    ]);
    expect(outbox.current().waiting).toEqual([]);
    disk.full = false;
    const next = openOutbox(storage, engine);
    await next.load();
    await next.flush();
    expect(told(next)).toEqual([
      ["a", "Jiwoo Kim"],
      ["b", "Jiwoo Kim"],
    ]);
    await next.dismiss([1]);
    expect(told(next)).toEqual([["b", "Jiwoo Kim"]]);
  });

  it("waits until the sender of a command signs in again", async () => {
    const { storage } = openDisk();
    const engine = openEngine();
    const outbox = openOutbox(storage, engine);
    engine.answer = () => toFailure("validation", "signedOut");
    await outbox.add(given(start("a")));
    await outbox.flush();
    expect(outbox.current().halt).toBe("signedOut");
    engine.person = "doyun";
    engine.answer = () => ok({ done: true });
    engine.asked = [];
    await outbox.flush();
    expect(engine.asked).toEqual([]);
    engine.person = "yuna";
    await outbox.flush();
    expect(engine.asked).toEqual(["a"]);
  });

  it("works, and says so, on a device that is full", async () => {
    const { disk, storage } = openDisk();
    const engine = openEngine();
    disk.full = true;
    const outbox = openOutbox(storage, engine);
    engine.answer = () => toFailure("network", "unreachable");
    await outbox.add(given(start("a")));
    await outbox.flush();
    expect(outbox.current()).toMatchObject({ keeps: false, waiting: { length: 1 } });
    engine.answer = () => ok({ done: true });
    await outbox.flush();
    expect(outbox.current().waiting).toEqual([]);
  });

  it("is not held up for ever by a command at which the engine always fails", async () => {
    const { storage } = openDisk();
    const engine = openEngine();
    const outbox = openOutbox(storage, engine);
    engine.answer = ({ id }) => (id === "bad" ? toFailure("engine", "engine") : ok({ done: true }));
    await outbox.add(given(start("bad", "1")));
    await outbox.add(given(start("good", "2")));
    for (let i = 0; i < 5; i++) await outbox.flush();
    expect(outbox.current().rejected.map(({ why }) => why)).toEqual(["refused"]);
    expect(outbox.current().waiting).toEqual([]);
  });
});
