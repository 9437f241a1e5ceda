import { Agent, request } from "node:http";
import { connect } from "node:net";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openAnotherEngine } from "./another-engine";
import { callerHeaders, newAddress } from "./caller";
import { untilWaiting, whileHolding } from "./holding";
import { openEvents } from "./pickup-listening";
import { beginPickup, guestCollecting } from "./pickup-shopping";
import { staff } from "./pickup-staffing";
import { goodCard, pay, setStock, sql } from "./shopping";
import { storeTeam } from "./store-team";

const team = storeTeam();
let engine: Awaited<ReturnType<typeof openAnotherEngine>>;

beforeEach(async () => {
  engine = await openAnotherEngine({ COMMERCE_ROLE: "server" });
});
afterEach(() => engine.stop());

/** Whether nothing listens at the engine's port; asked without the connections that are kept. */
const isRefusing = () =>
  new Promise<boolean>((resolve) => {
    const { port, hostname } = new URL(engine.url);
    const line = connect(Number(port), hostname);
    line.once("connect", () => resolve(false)).once("error", () => resolve(true));
    line.once("connect", () => line.destroy());
  });

it("an engine that is told to end answers a payment under way, and takes no new caller", async () => {
  await setStock(team.chair, { seongsu: 1 });
  const guest = await guestCollecting([{ variant: team.chair, quantity: 1 }], "seongsu", {
    engine: engine.url,
  });
  const { beginPickupPayment } = await guest.visitor.ask(beginPickup);
  const { code } = beginPickupPayment;
  const order = `SELECT 1 FROM "order" WHERE code = $1 FOR UPDATE`;
  const paid = await whileHolding(order, [code], async (letGo) => {
    const answer = guest.visitor.ask(pay, goodCard);
    answer.catch(() => undefined);
    await untilWaiting("");
    engine.process.kill("SIGTERM");
    await expect.poll(isRefusing).toBe(true);
    await letGo();
    return answer;
  });
  expect(paid.addPaymentToOrder).toMatchObject({ code, state: "PaymentAuthorized" });
  const [row] = await sql<{ state: string }>(`SELECT state FROM "order" WHERE code = $1`, [code]);
  expect(row?.state).toBe("PaymentAuthorized");
});

/** Sends one question after the other on a single connection, which both sides keep. */
function keptConnection(token: string | undefined) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const headers = {
    "content-type": "application/json",
    "vendure-token": "kr",
    authorization: `Bearer ${token}`,
    ...callerHeaders(newAddress()),
  };
  return (query: string, variables: object = {}) =>
    new Promise<{ connection: string | undefined; body: string }>((resolve, reject) => {
      const url = `${engine.url}/shop-api`;
      const asked = request(url, { method: "POST", agent, headers }, (answer) => {
        let body = "";
        answer.setEncoding("utf8").on("data", (part) => {
          body += part;
        });
        answer.on("end", () => resolve({ connection: answer.headers.connection, body }));
      });
      asked.once("error", reject).end(JSON.stringify({ query, variables }));
    });
}

it("an engine that is told to end takes a payment on a connection it keeps, as its last", async () => {
  await setStock(team.chair, { seongsu: 1 });
  const guest = await guestCollecting([{ variant: team.chair, quantity: 1 }], "seongsu", {
    engine: engine.url,
  });
  await guest.visitor.ask(beginPickup);
  const send = keptConnection(guest.visitor.sessionToken);
  expect((await send("{ activeChannel { code } }")).connection).toBe("keep-alive");
  engine.process.kill("SIGTERM");
  await expect.poll(isRefusing).toBe(true);
  const { connection, body } = await send(pay, goodCard);
  expect(JSON.parse(body).data.addPaymentToOrder).toMatchObject({ state: "PaymentAuthorized" });
  expect(connection).toBe("close");
});

it("an engine that is told to end ends live links, and then itself in order", async () => {
  const person = await staff("associate", { engine: engine.url });
  const events = await openEvents(person, "seongsu", { engine: engine.url });
  await engine.stop();
  await events.ended;
  expect(events.beats()).toBe(0);
  expect(engine.process.exitCode).toBe(0);
});
