import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openAnotherEngine } from "./another-engine";
import { owner, Visitor } from "./api";
import { mailsTo } from "./mailbox";
import { beginPayment, goodCard, guestReadyToPay, pay, setStock, sql, variantId } from "./shopping";

let worker: Awaited<ReturnType<typeof openAnotherEngine>>;

// Letters are written by engines that work jobs off.
beforeAll(async () => {
  worker = await openAnotherEngine({ COMMERCE_ROLE: "worker" });
});
afterAll(() => worker.stop());

const send = `mutation($input: ContactMessageInput!) { sendContactMessage(input: $input) { success } }`;
const list = `query($done: Boolean!) { contactMessages(isDone: $done) { totalItems items {
  id name emailAddress orderCode order { code } text isDone answers { text } } } }`;
const answer = `mutation($input: ContactAnswerInput!) { answerContactMessage(input: $input) {
  isDone answers { text } } }`;

const newAddress = () => `writer-${randomUUID()}@example.com`;
const message = (more: object = {}) => ({
  key: randomUUID(),
  name: "박수아",
  emailAddress: newAddress(),
  orderCode: "",
  text: "의자 다리가 흔들립니다.\n어떻게 하면 될까요?",
  ...more,
});

async function placed() {
  const chair = await variantId("MR-101-WALNUT");
  await setStock(chair, { icheon: 50 });
  const guest = await guestReadyToPay([{ variant: chair, quantity: 1 }]);
  await guest.ask(beginPayment);
  const { code } = (await guest.ask(pay, goodCard)).addPaymentToOrder as { code: string };
  const [customer] = await sql<{ email: string }>(
    `SELECT c."emailAddress" AS email FROM "order" o JOIN customer c ON c.id = o."customerId"
     WHERE o.code = $1`,
    [code],
  );
  return { code, email: customer?.email ?? "" };
}

describe("a message to the shop", () => {
  it("is kept once and told once, however often it is sent, at once too", async () => {
    const input = message();
    const visitors = Array.from({ length: 4 }, () => new Visitor());
    const answers = await Promise.all(visitors.map((one) => one.ask(send, { input })));
    for (const { sendContactMessage } of answers)
      expect(sendContactMessage).toEqual({ success: true });
    const kept = await sql("SELECT id FROM contact_message WHERE key = $1", [input.key]);
    expect(kept).toHaveLength(1);
    await expect.poll(() => mailsTo(input.emailAddress).length).toBe(1);
    const [letter] = mailsTo(input.emailAddress);
    expect(letter?.text).toContain("의자 다리가 흔들립니다.");
  });

  it("shows the office its order only where the e-mail is the order's", async () => {
    const { code, email } = await placed();
    const typed = `${code.slice(0, 3)}-${code.slice(3)}`.toLowerCase();
    const own = message({ emailAddress: email, orderCode: typed });
    const foreign = message({ orderCode: code });
    for (const input of [own, foreign]) await new Visitor().ask(send, { input });
    const { contactMessages } = await (await owner()).ask(list, { done: false });
    const of = ({ emailAddress }: { emailAddress: string }) =>
      contactMessages.items.find(
        (item: { emailAddress: string }) => item.emailAddress === emailAddress,
      );
    expect(of(own)).toMatchObject({ orderCode: code, order: { code } });
    expect(of(foreign)).toMatchObject({ orderCode: code, order: null });
  });

  it("is answered by one letter, however often the answer is sent", async () => {
    const input = message();
    await new Visitor().ask(send, { input });
    const desk = await owner();
    const { contactMessages } = await desk.ask(list, { done: false });
    const { id } = contactMessages.items.find(
      (item: { emailAddress: string }) => item.emailAddress === input.emailAddress,
    );
    const said = { id, key: randomUUID(), text: "나사를 조여 주세요.\n\n안 되면 보내 드립니다." };
    for (let time = 0; time < 3; time++)
      expect((await desk.ask(answer, { input: said })).answerContactMessage).toEqual({
        isDone: true,
        answers: [{ text: said.text }],
      });
    await expect.poll(() => mailsTo(input.emailAddress).length).toBe(2);
    const letter = mailsTo(input.emailAddress).at(-1);
    expect(letter?.text).toContain("나사를 조여 주세요.");
    expect(letter?.text).toContain("의자 다리가 흔들립니다.");
    await desk.ask("mutation($id: ID!) { deleteContactMessage(id: $id) { success } }", { id });
    expect(await sql("SELECT id FROM contact_answer WHERE key = $1", [said.key])).toEqual([]);
  });

  it("is refused by name where it is of no use, and from who floods", async () => {
    const visitor = new Visitor();
    for (const wrong of [
      { key: "1" },
      { name: " " },
      { emailAddress: "a@b" },
      { text: "" },
      { text: "x".repeat(4001) },
      { orderCode: "주문" },
    ])
      expect(
        (await visitor.send(send, { input: message(wrong) })).errors,
        JSON.stringify(wrong).slice(0, 40),
      ).toBeDefined();
    const emailAddress = newAddress();
    const flood = [];
    for (let time = 0; time < 8; time++)
      flood.push(await visitor.send(send, { input: message({ emailAddress }) }));
    expect(flood.filter(({ errors }) => errors)).not.toEqual([]);
    const kept = await sql(`SELECT id FROM contact_message WHERE "emailAddress" = $1`, [
      emailAddress,
    ]);
    expect(kept).toHaveLength(flood.filter(({ errors }) => !errors).length);
  });

  it("is no stranger's to read", async () => {
    expect(
      (await new Visitor({ api: "admin-api" }).send(list, { done: false })).errors,
    ).toBeDefined();
  });
});
