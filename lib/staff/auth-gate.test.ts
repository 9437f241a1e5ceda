import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type AuthGate,
  type AuthGateEvent,
  mostWrongPins,
  neverSignedIn,
  reduceAuthGate,
} from "./auth-gate";
import { AuthGateManager, type AuthGateStorage } from "./auth-gate-manager";
import { type Mirror, mirrorIn, mirrorOf } from "./auth-gate-mirror";
import { hashOf } from "./pin";
import { tryPin } from "./try-pin";

const pins = { "yuna@example.com": "2468", "doyun@example.com": "1357" } as const;
type Person = keyof typeof pins;
const minute = 60_000;

/** A device: two stores that survive its tabs, and a clock. */
class Phone {
  kept: unknown;
  mirror: string | null = null;
  time = 1_000_000_000_000;
  tabs: AuthGateManager[] = [];
  private queue: Promise<unknown> = Promise.resolve();

  async open(): Promise<AuthGateManager> {
    const storage: AuthGateStorage = {
      read: async () => structuredClone(this.kept),
      change: (work) => {
        const changed = this.queue.then(() => {
          const gate = work(structuredClone(this.kept));
          this.kept = structuredClone(gate);
          return gate;
        });
        this.queue = changed.catch(() => undefined);
        return changed;
      },
      readMirror: () => mirrorIn(this.mirror),
      writeMirror: (mirror: Mirror | null) => {
        this.mirror = mirror && JSON.stringify(mirror);
      },
      tell: () => {
        for (const tab of this.tabs) void tab.hear();
      },
    };
    const tab = new AuthGateManager({
      storage,
      now: () => this.time,
      pause: async () => undefined,
    });
    await tab.load();
    this.tabs.push(tab);
    return tab;
  }

  async restart(): Promise<AuthGateManager> {
    this.tabs = [];
    return this.open();
  }
}

let signIns = 0;
async function signIn(tab: AuthGateManager, email: Person, withPin = true) {
  const signIn = String(++signIns);
  const pin = withPin ? await verifiers[email] : null;
  await tab.dispatch({ type: "signed-in", signIn, key: `key ${signIn}`, email, name: email, pin });
  return signIn;
}
/** As quick as a test bears. */
async function cheap(pin: string) {
  const how = { salt: "00", rounds: 1_000 };
  return { ...how, hash: await hashOf(pin, how) };
}
const verifiers = {
  "yuna@example.com": cheap(pins["yuna@example.com"]),
  "doyun@example.com": cheap(pins["doyun@example.com"]),
};

const lock = (tab: AuthGateManager) => {
  const at = tab.current()?.at;
  return at?.status === "in" ? tab.dispatch({ type: "locked", of: at.signIn }) : undefined;
};
/** What a person sees: a queue, a lock, or the sign-in. */
const seen = (tab: AuthGateManager) => {
  const at = tab.current()?.at;
  if (at?.status !== "in") return at?.why;
  return at.locked ? "lock" : at.email;
};

describe("a locked phone", () => {
  it("is signed out by five wrong PINs, for good, whatever is done to the tab", async () => {
    const phone = new Phone();
    let tab = await phone.open();
    await signIn(tab, "yuna@example.com");
    await lock(tab);
    for (let i = 0; i < mostWrongPins; i++) {
      expect(seen(tab)).toBe("lock");
      expect(await tryPin(tab, "0000")).toBe("wrong");
      tab = await phone.restart();
    }
    expect(seen(tab)).toBe("wrong-pins");
    expect(await tryPin(tab, pins["yuna@example.com"])).toBe("wrong");
    expect(seen(await phone.restart())).toBe("wrong-pins");
    // The engine is told when there is a network, by the key that is kept until then.
    expect(tab.current()?.endings).toEqual([`key ${signIns}`]);
  });

  it("counts a try whose page was killed while it was being looked at", async () => {
    const phone = new Phone();
    let tab = await phone.open();
    const of = await signIn(tab, "yuna@example.com");
    await lock(tab);
    for (let i = 0; i < mostWrongPins; i++) {
      await tab.dispatch({ type: "tried", of });
      tab = await phone.restart();
    }
    expect(seen(tab)).toBe("wrong-pins");
  });

  it("counts tries of two tabs together, and shuts both", async () => {
    const phone = new Phone();
    const a = await phone.open();
    await signIn(a, "yuna@example.com");
    const b = await phone.open();
    await lock(a);
    await b.hear();
    expect(seen(b)).toBe("lock");
    await Promise.all([a, b, a, b, a].map((tab) => tryPin(tab, "0000")));
    await Promise.all([a.hear(), b.hear()]);
    expect([seen(a), seen(b)]).toEqual(["wrong-pins", "wrong-pins"]);
  });

  it("opens to its own person's PIN alone, also after a colleague worked on it", async () => {
    const phone = new Phone();
    const tab = await phone.open();
    const yuna = await signIn(tab, "yuna@example.com");
    await tab.dispatch({ type: "signed-out", of: yuna, why: "expired" });
    await signIn(tab, "doyun@example.com");
    await lock(tab);
    await tryPin(tab, pins["yuna@example.com"]);
    expect(seen(tab)).toBe("lock");
    await tryPin(tab, pins["doyun@example.com"]);
    expect(seen(tab)).toBe("doyun@example.com");
  });
});

describe("a phone that was left", () => {
  it("is locked after five minutes, also when it was closed meanwhile", async () => {
    const phone = new Phone();
    const tab = await phone.open();
    await signIn(tab, "yuna@example.com");
    phone.time += 4 * minute;
    tab.touch();
    phone.time += 4 * minute;
    expect(seen(await phone.restart())).toBe("yuna@example.com");
    phone.time += 1.5 * minute;
    expect(seen(await phone.restart())).toBe("lock");
  });

  it("is not kept open by the touch that comes after the five minutes", async () => {
    const phone = new Phone();
    const tab = await phone.open();
    await signIn(tab, "yuna@example.com");
    phone.time += 6 * minute;
    tab.touch();
    await tab.hear();
    expect(seen(await phone.restart())).toBe("lock");
  });

  it("is kept open in one tab by what is touched in another", async () => {
    const phone = new Phone();
    const a = await phone.open();
    await signIn(a, "yuna@example.com");
    const b = await phone.open();
    phone.time += 4 * minute;
    b.touch();
    phone.time += 4 * minute;
    a.look();
    expect(seen(await phone.restart())).toBe("yuna@example.com");
  });

  it("is locked when its clock was set back, and signed out after a shift", async () => {
    const phone = new Phone();
    const tab = await phone.open();
    await signIn(tab, "yuna@example.com");
    phone.time -= 60 * minute;
    expect(seen(await phone.restart())).toBe("lock");
    phone.time += 14 * 60 * minute;
    expect(seen(await phone.restart())).toBe("expired");
  });

  it("without a PIN is signed out when it was closed for half an hour", async () => {
    const phone = new Phone();
    await signIn(await phone.open(), "yuna@example.com", false);
    phone.time += 29 * minute;
    expect(seen(await phone.restart())).toBe("yuna@example.com");
    phone.time += 2 * minute;
    expect(seen(await phone.restart())).toBe("expired");
  });
});

describe("a person who clears a part of the memory", () => {
  it("is signed out, not rid of the PIN or of the tries", async () => {
    const clearings: ((phone: Phone) => void)[] = [
      (phone) => {
        phone.kept = undefined;
      },
      (phone) => {
        phone.mirror = null;
      },
      (phone) => {
        const gate = phone.kept as AuthGate;
        phone.kept = { ...gate, at: { ...gate.at, pin: null } };
      },
      (phone) => {
        phone.kept = { at: "open" };
      },
    ];
    for (const clear of clearings) {
      const phone = new Phone();
      const tab = await phone.open();
      await signIn(tab, "yuna@example.com");
      await lock(tab);
      clear(phone);
      expect(seen(await phone.restart())).toBe("memory");
      expect(seen(await phone.restart())).toBe("memory");
    }
  });

  it("under a running page still has the engine told", async () => {
    const phone = new Phone();
    const tab = await phone.open();
    await signIn(tab, "yuna@example.com");
    phone.kept = undefined;
    await lock(tab);
    expect(seen(tab)).toBe("memory");
    await tab.hear();
    expect(tab.current()?.endings).toEqual([`key ${signIns}`]);
  });

  it("gains no tries by writing an older count into one of the stores", async () => {
    const phone = new Phone();
    let tab = await phone.open();
    await signIn(tab, "yuna@example.com");
    await lock(tab);
    const { kept } = phone;
    for (let i = 0; i < mostWrongPins; i++) {
      phone.kept = structuredClone(kept);
      tab = await phone.restart();
      await tryPin(tab, "0000");
    }
    expect(seen(await phone.restart())).toBe("wrong-pins");
  });
});

const anEvent = fc.oneof(
  fc
    .constantFrom("touched", "looked", "locked", "opened", "tried", "failed")
    .map((type) => ({ type })),
  fc.constantFrom("right", "wrong", "former").map((hash) => ({ type: "unlocked", hash })),
  fc.constantFrom("pressed", "ended", "expired").map((why) => ({ type: "signed-out", why })),
  fc.constant({ type: "password" }),
  fc.integer({ min: 0, max: 40 }).map((minutes) => ({ type: "time", minutes })),
);

it("never shows a queue after a lock without the right PIN, or after an end without a password", () => {
  fc.assert(
    fc.property(fc.array(anEvent, { maxLength: 60 }), fc.boolean(), (events, withPin) => {
      let gate: AuthGate = neverSignedIn;
      let time = 0;
      let mayBeOpen = false;
      let tries = 0;
      for (const event of events) {
        const before = gate;
        if (event.type === "time") time += "minutes" in event ? event.minutes * minute : 0;
        else if (event.type === "password") {
          const pin = withPin ? { salt: "s", hash: "right", rounds: 1 } : null;
          gate = reduceAuthGate(
            gate,
            { type: "signed-in", signIn: String(time), key: `${time}`, email: "y", name: "y", pin },
            time,
          );
          mayBeOpen = true;
          tries = 0;
        } else {
          const of = before.at.status === "in" ? before.at.signIn : "";
          gate = reduceAuthGate(before, { ...event, of } as AuthGateEvent, time);
          const right = event.type === "unlocked" && "hash" in event && event.hash === "right";
          if (right && before.at.status === "in") {
            mayBeOpen = true;
            tries = 0;
          }
          if (event.type === "tried" && before.at.status === "in" && before.at.locked) tries++;
        }
        const isOpen = gate.at.status === "in" && !gate.at.locked;
        if (!isOpen) mayBeOpen = false;
        expect(isOpen).toBe(mayBeOpen);
        if (gate.at.status === "in") expect(tries).toBeLessThanOrEqual(mostWrongPins);
        // What was signed in and is no longer is told to the engine.
        if (before.at.status === "in" && gate.at.status === "out")
          expect(gate.endings).toContain(before.at.key);
        expect(JSON.stringify(mirrorOf(gate) ?? null)).not.toContain("hash");
      }
    }),
    { numRuns: 500 },
  );
});
