import { setTimeout as delay } from "node:timers/promises";
import type { Client } from "pg";
import { openPushReceiver } from "../../testing/push-receiver";
import { Device } from "./device";

interface Work {
  sql: Client;
  storefrontUrl: string;
  stores: readonly string[];
  /** Orders, one after the other. */
  orders: number;
  person: { email: string; password: string };
  /** Places an order at a store; its code. */
  place: (store: string) => Promise<string>;
}

const longestMs = 60_000;
const lookEveryMs = 5;

/** From an order's placement until a locked phone of its store has decrypted it (ms, each). */
export async function timePushes(work: Work): Promise<number[]> {
  const receiver = await openPushReceiver();
  const { email, password } = work.person;
  const phones = new Map<string, ReturnType<typeof receiver.subscribe>>();
  for (const store of work.stores) {
    const device = new Device(work.storefrontUrl, `locked ${store}`, store);
    await device.signIn(email, password);
    const phone = receiver.subscribe();
    await device.ringLocked(phone.subscription);
    device.leave();
    phones.set(store, phone);
  }
  const times: number[] = [];
  for (let i = 0; i < work.orders; i++) {
    const store = work.stores[i % work.stores.length] ?? "";
    const code = await work.place(store);
    const placed = Date.now();
    const { rows } = await work.sql.query<{ id: number }>(
      `SELECT p.id FROM pickup p JOIN "order" o ON o.id = p."orderId" WHERE o.code = $1`,
      [code],
    );
    const tag = `order-${rows[0]?.id}`;
    const heard = () =>
      phones.get(store)?.heard.find(({ message }) => message.notification.tag === tag);
    while (!heard() && Date.now() - placed < longestMs) await delay(lookEveryMs);
    times.push(Math.max(0, (heard()?.at ?? Number.POSITIVE_INFINITY) - placed));
  }
  await receiver.close();
  return times;
}
