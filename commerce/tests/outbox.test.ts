import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { openAnotherEngine } from "./another-engine";
import { openMailServer } from "./mail-server";
import { mailsTo, mailTo } from "./mailbox";
import { clearSlots, guestCollecting, placePickup, setStore } from "./pickup-shopping";
import { setStock, sql, variantId } from "./shopping";

let chair: number;
let closing: (() => unknown)[] = [];

beforeAll(async () => {
  chair = await variantId("MR-101-NATURAL-OAK");
  await setStore("seongsu");
  await clearSlots();
  await setStock(chair, { seongsu: 100 });
});
afterEach(async () => {
  for (const close of closing) await close();
  closing = [];
});

async function openEngine(env: Record<string, string> = {}) {
  const engine = await openAnotherEngine({ COMMERCE_ROLE: "both", ...env });
  closing.push(engine.stop);
  return engine;
}

const collecting = (engine?: string) =>
  guestCollecting([{ variant: chair, quantity: 1 }], "seongsu", { ...(engine && { engine }) });

/** Resolves as soon as the database shows that an order of this e-mail is placed. */
async function committed(email: string): Promise<void> {
  const placed = () =>
    sql(
      `SELECT o.id FROM "order" o JOIN customer c ON c.id = o."customerId"
       WHERE c."emailAddress" = $1 AND o."orderPlacedAt" IS NOT NULL`,
      [email],
    );
  while ((await placed()).length === 0);
}

describe("what is told of an event", () => {
  it("is told although the engine is killed right after the event was committed", async () => {
    const doomed = await openAnotherEngine({ COMMERCE_ROLE: "server" });
    const guest = await collecting(doomed.url);
    const paying = placePickup(guest).catch(() => undefined);
    await committed(guest.email);
    doomed.process.kill("SIGKILL");
    await paying;
    await openEngine();
    expect((await mailTo(guest.email)).subject).toContain("마루 성수");
  });

  it("is told once, by two engines, to a mail server that puts the first ones off", async () => {
    const guests = await Promise.all(Array.from({ length: 6 }, () => collecting()));
    for (const guest of guests) await placePickup(guest);
    const server = await openMailServer({ refusals: 3 });
    closing.push(server.close);
    await Promise.all([1, 2].map(() => openEngine({ SMTP_URL: server.url })));
    const due = () => sql("SELECT key FROM outbox_message WHERE state = 'due'");
    await expect.poll(due).toEqual([]);
    expect(server.tries()).toBe(guests.length + 3);
    expect(server.taken.map(({ to }) => to).sort()).toEqual(guests.map((g) => g.email).sort());
    expect(new Set(server.taken.map(({ id }) => id)).size).toBe(guests.length);
  });

  it("is kept when it cannot be written, holds up nothing behind it, and leaves no reader's name", async () => {
    await sql(`INSERT INTO outbox_message (key, kind, "dueAt")
               VALUES ('of a newer release', 'unheard-of', now() - interval '1 hour')`);
    const guest = await collecting();
    const { code } = await placePickup(guest);
    await openEngine();
    await mailTo(guest.email);
    const [row] = await sql("SELECT state, error FROM outbox_message WHERE kind = 'unheard-of'");
    expect(row).toMatchObject({ state: "due", error: expect.stringContaining("unheard-of") });
    await sql("DELETE FROM outbox_message WHERE kind = 'unheard-of'");
    expect(mailsTo(guest.email)).toHaveLength(1);
    const kept = () =>
      sql(
        `SELECT m.state, m.data FROM outbox_message m JOIN pickup p ON m.key LIKE 'pickup-' || p.id || '-%'
         JOIN "order" o ON o.id = p."orderId" WHERE o.code = $1`,
        [code],
      );
    await expect.poll(kept).toEqual([{ state: "sent", data: {} }]);
  });
});
