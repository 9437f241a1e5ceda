import { randomUUID } from "node:crypto";
import type { Visitor } from "./api";
import { sql } from "./shopping";

/** A transfer as a device reads it. */
export interface Shown {
  id: string;
  state: string;
  carrier: string;
  trackingCode: string;
  lines: { id: string; asked: number; packed: number; received: number | null }[];
  history: { type: string; actorName: string }[];
}

const shown = `id state carrier trackingCode from { code } to { code name }
  lines { id asked packed received article { sku onHand boxed } } history { type actorName device }`;
const plain = ["closeStockTransfer", "cancelStockTransfer"];

export async function transferCommand(
  visitor: Visitor,
  name: string,
  input: object,
): Promise<Shown> {
  const type = plain.includes(name) ? "StockTransferStepInput" : `${capital(name)}Input`;
  const answer = await visitor.ask(
    `mutation($i: ${type}!) { r: ${name}(input: $i) { ${shown} } }`,
    { i: { commandId: randomUUID(), device: "phone 1", ...input } },
  );
  return answer.r;
}
const capital = (name: string) => `${name[0]?.toUpperCase()}${name.slice(1)}`;

/** Why it was refused, or how far the transfer is then. */
export const outcome = (done: Promise<Shown>): Promise<string> =>
  done.then(
    ({ state }) => state,
    (error: unknown) =>
      /transfer-[a-z-]+|authorized|reused|not-found/.exec(String(error))?.[0] ?? String(error),
  );

/** Hannam asks Seongsu for chairs, unless told. */
export const askFor = (visitor: Visitor, variantId: number, quantity: number, more: object = {}) =>
  transferCommand(visitor, "requestStockTransfer", {
    ...{ fromStoreCode: "seongsu", toStoreCode: "hannam", reason: "low" },
    lines: [{ variantId, quantity }],
    ...more,
  });

/** Each step of one transfer. */
export function stepsOf({ id: transferId, lines }: Shown) {
  const lineId = lines[0]?.id ?? "";
  const step =
    (name: string) =>
    (visitor: Visitor, more: object = {}) =>
      transferCommand(visitor, `${name}StockTransfer`, { transferId, ...more });
  const [pack, receive] = [step("pack"), step("receive")];
  return {
    pack: (visitor: Visitor, count: number, more: object = {}) =>
      pack(visitor, { lineId, pieces: count, ...more }),
    close: step("close"),
    label: (visitor: Visitor, more: object = {}) =>
      step("label")(visitor, { carrier: "Van", trackingCode: "", ...more }),
    send: step("send"),
    receive: (visitor: Visitor, count: number, more: object = {}) =>
      receive(visitor, { lines: [{ lineId, pieces: count }], ...more }),
    decline: (visitor: Visitor) => step("decline")(visitor, { reason: "too-busy" }),
    cancel: step("cancel"),
    shelve: (visitor: Visitor, count: number, more: object = {}) =>
      step("shelve")(visitor, { lineId, pieces: count, ...more }),
  };
}

/** What is open ends here, for the next test. */
export async function endTransfers(): Promise<void> {
  await sql(
    `UPDATE stock_transfer_line l SET packed = 0 FROM stock_transfer t
     WHERE t.id = l."transferId" AND t."endedAt" IS NULL`,
  );
  await sql(`UPDATE stock_transfer SET state = 'cancelled', "endedAt" = now()
    WHERE "endedAt" IS NULL`);
}
