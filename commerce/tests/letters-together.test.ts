import { afterEach, describe, expect, it } from "vitest";
import { openAnotherEngine } from "./another-engine";
import { owner } from "./api";
import { lineOf } from "./counter";
import { type Mail, mailsTo } from "./mailbox";
import {
  booksOf,
  cancelPieces,
  linesOf,
  pickupAt,
  placeMixed,
  prepareOrder,
  shipPieces,
} from "./paying";
import { setStock, sql } from "./shopping";
import { storeTeam } from "./store-team";

const team = storeTeam();
let closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing) await close();
  closing = [];
});

async function openWorker() {
  const worker = await openAnotherEngine({ COMMERCE_ROLE: "worker" });
  closing.push(worker.stop);
  return worker;
}

const won = (amount: number) =>
  new Intl.NumberFormat("ko-KR", { style: "currency", currency: "KRW" }).format(amount / 100);

/** An order's letters once there are so many, and nothing is left to do for provider or post. */
async function settledLetters(email: string, count: number): Promise<Mail[]> {
  await expect.poll(() => mailsTo(email).length).toBe(count);
  const due = () =>
    sql(
      `SELECT 'letter' FROM outbox_message WHERE state = 'due'
       UNION ALL SELECT 'money' FROM payment_operation p JOIN "order" o ON o.id = p."orderId"
         JOIN customer c ON c.id = o."customerId"
         WHERE p.state = 'due' AND c."emailAddress" = $1`,
      [email],
    );
  await expect.poll(due).toEqual([]);
  expect(mailsTo(email)).toHaveLength(count);
  return mailsTo(email);
}

async function delivered(quantity: number) {
  await setStock(team.stool, { icheon: quantity });
  const { code, guest } = await placeMixed([{ variant: team.stool, quantity }]);
  const { id: line, price } = lineOf(await linesOf(code), team.stool);
  return { code, email: guest.email, line, price };
}

/** Amounts of an order's refunds, as the engine booked them. */
const refundsOf = async (code: string) =>
  (
    await sql<{ total: string }>(
      `SELECT r.total FROM refund r JOIN payment p ON p.id = r."paymentId"
       JOIN "order" o ON o.id = p."orderId" WHERE o.code = $1 AND r.state = 'Settled' ORDER BY r.total`,
      [code],
    )
  ).map(({ total }) => Number(total));

describe("letters of what happens at once", () => {
  it("state each refund's own amount when several are made together", async () => {
    await openWorker();
    const { code, email, line } = await delivered(6);
    await shipPieces([{ line, quantity: 6 }]);
    await Promise.all([1, 2, 3].map((quantity) => cancelPieces(code, [{ line, quantity }])));
    const letters = await settledLetters(email, 5);
    const amounts = letters.flatMap(({ text }) => /환불 금액: (\S+)/.exec(text)?.[1] ?? []);
    expect(amounts.sort()).toEqual((await refundsOf(code)).map(won).sort());
    expect(new Set(amounts).size).toBe(3);
    expect((await booksOf(code)).refunded).toBe((await booksOf(code)).settled);
  });

  it("come once each when the worker is killed on its way, and another goes on", async () => {
    const { code, email, line } = await delivered(2);
    await shipPieces([{ line, quantity: 2 }]);
    await cancelPieces(code, [{ line, quantity: 1 }]);
    const doomed = await openAnotherEngine({ COMMERCE_ROLE: "worker" });
    await expect.poll(() => mailsTo(email).length).toBeGreaterThan(0);
    doomed.process.kill("SIGKILL");
    // What it had taken is its own until the lease ends.
    await sql(`UPDATE outbox_message SET "dueAt" = now() WHERE state = 'due'`);
    await openWorker();
    const letters = await settledLetters(email, 3);
    expect(letters.map(({ subject }) => subject).sort()).toEqual(
      [
        `주문이 접수되었습니다 (${code})`,
        `주문하신 물건을 보냈습니다 (${code})`,
        ...(await refundsOf(code)).map((amount) => `환불해 드렸습니다: ${won(amount)}`),
      ].sort(),
    );
  });
});

describe("a letter that pieces are cancelled", () => {
  it("speaks of a part when some have left", async () => {
    await openWorker();
    const { code, email, line } = await delivered(3);
    await shipPieces([{ line, quantity: 2 }]);
    await cancelPieces(code, [{ line, quantity: 1 }]);
    const letter = (await settledLetters(email, 4)).find(({ text }) => /취소된 물건:/.test(text));
    expect(letter?.subject).toBe(`주문 일부가 취소되었습니다 (${code})`);
    expect(letter?.text).toMatch(/취소된 물건:\n.*: × 1/);
  });

  it("speaks of a part when a store keeps the rest, and of nothing that the store tells", async () => {
    await openWorker();
    await setStock(team.stool, { icheon: 1 });
    await setStock(team.chair, { seongsu: 1 });
    const { code, guest } = await placeMixed([
      { variant: team.stool, quantity: 1 },
      { variant: team.chair, quantity: 1, store: "seongsu" },
    ]);
    const lines = await linesOf(code);
    await cancelPieces(code, [{ line: lineOf(lines, team.stool).id, quantity: 1 }]);
    const subjects = (await settledLetters(guest.email, 4)).map(({ subject }) => subject);
    expect(subjects).toContain(`주문 일부가 취소되었습니다 (${code})`);
    expect(subjects).not.toContain(`주문이 취소되었습니다 (${code})`);
  });
});

describe("a letter of a pickup", () => {
  async function unpaid(quantity: number) {
    await setStock(team.stool, { seongsu: quantity });
    const goods = [{ variant: team.stool, quantity, store: "seongsu" }];
    const { code, guest } = await placeMixed(goods, undefined, "in-store");
    return { email: guest.email, pickup: await pickupAt(code, "seongsu") };
  }

  it("promises nothing back when nothing was paid", async () => {
    await openWorker();
    const { email, pickup } = await unpaid(2);
    await prepareOrder(team.associate, pickup, { found: 2 });
    await sql(`UPDATE pickup SET "holdUntil" = now() - interval '1 second' WHERE id = $1`, [
      pickup.id,
    ]);
    await (await owner()).ask('mutation { runScheduledTask(id: "expire-pickups") { success } }');
    const letters = await settledLetters(email, 3);
    expect(letters[1]?.text).toMatch(/보관 중인 물건:\n.*: × 2/);
    expect(letters[2]?.text).toMatch(/더 이상 보관하지 않는 물건:\n.*: × 2/);
    expect(letters[2]?.text).not.toMatch(/환불|결제하신 금액/);
  });

  it("says what was not found when nothing was, and what that means for money", async () => {
    await openWorker();
    const { email, pickup } = await unpaid(2);
    await prepareOrder(team.associate, pickup, { found: 0, short: 2 });
    const [, letter] = await settledLetters(email, 2);
    expect(letter?.subject).toBe("마루 성수에서 물건을 찾지 못했습니다");
    expect(letter?.text).toMatch(/찾지 못한 물건:\n.*: × 2/);
    expect(letter?.text).toContain("그 금액은 받지 않습니다");
  });

  it("names what lies there beside what does not", async () => {
    await openWorker();
    const { email, pickup } = await unpaid(3);
    await prepareOrder(team.associate, pickup, { found: 2, short: 1 });
    const [, letter] = await settledLetters(email, 2);
    expect(letter?.text).toMatch(/찾지 못한 물건:\n.*: × 1/);
    expect(letter?.text).toMatch(/보관 중인 물건:\n.*: × 2/);
  });
});
