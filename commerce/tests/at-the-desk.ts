import { randomUUID } from "node:crypto";
import type { Visitor } from "./api";
import { linesOf, placeMixed, shipPieces } from "./paying";
import { makeReady, placedOrder, sendCommand } from "./pickup-staffing";
import { setStock, sql } from "./shopping";

export interface Amount {
  orderId: string;
  orderCode: string;
  amount: number;
}

export interface Graded {
  lineId: string | number;
  quantity: number;
  grade?: string;
  restock?: boolean;
}

const conflict = `... on ReturnConflictError { message reason
  orders { code lines { id left hindrance } } amounts { orderId amount } }`;

/** What the desk's screen says before. */
export async function previewOf(who: Visitor, pieces: Graded[], storeCode = "seongsu") {
  const { returnPreview } = await who.ask(
    `query($s: String!, $p: [PiecesBackInput!]!) { returnPreview(storeCode: $s, pieces: $p) {
      __typename ... on ReturnPreview { amounts { orderId orderCode amount currencyCode } }
      ${conflict} } }`,
    { s: storeCode, p: pieces.map(({ lineId, quantity }) => ({ lineId, quantity })) },
  );
  return returnPreview;
}

/** Takes pieces back for the amounts that stood on the screen. */
export async function takeBack(
  who: Visitor,
  orders: { orderId: string; amount: number; pieces: Graded[] }[],
  more: { storeCode?: string; commandId?: string; reason?: string } = {},
) {
  const graded = orders.map((order) => ({
    ...order,
    pieces: order.pieces.map((piece) => ({ grade: "AS_NEW", restock: true, ...piece })),
  }));
  const { takeGoodsBack } = await who.ask(
    `mutation($i: TakeGoodsBackInput!) { takeGoodsBack(input: $i) { __typename
      ... on GoodsReturn { at amounts { orderId orderCode amount currencyCode } } ${conflict} } }`,
    {
      i: {
        ...{ storeCode: "seongsu", commandId: randomUUID(), reason: "changed-mind" },
        ...{ device: "till 1", orders: graded, ...more },
      },
    },
  );
  return takeGoodsBack;
}

export interface Left {
  code: string;
  orderId: string;
  line: number;
  price: number;
  email: string;
}

async function orderIdOf(code: string): Promise<string> {
  const [row] = await sql<{ id: number }>(`SELECT id FROM "order" WHERE code = $1`, [code]);
  return String(row?.id);
}

/** Pieces of one article that were all sent. */
export async function sentOrder(variant: number, quantity: number): Promise<Left> {
  await setStock(variant, { icheon: quantity });
  const { code, guest } = await placeMixed([{ variant, quantity }]);
  const [line] = await linesOf(code);
  if (!line) throw new Error("Nothing was bought");
  await shipPieces([{ line: line.id, quantity }]);
  const orderId = await orderIdOf(code);
  return { code, orderId, line: line.id, price: line.price, email: guest.email };
}

/** Pieces of one article that were handed over at Seongsu. */
export async function collectedOrder(associate: Visitor, variant: number, quantity: number) {
  await setStock(variant, { seongsu: quantity });
  const order = await placedOrder(variant, quantity);
  await makeReady(associate, order, quantity);
  const { pickupStatus } = await order.guest.visitor.ask(
    `query($p: PickupProof!) { pickupStatus(proof: $p) {
      ... on PickupStatus { pickups { pass { payload } } } } }`,
    { p: { orderCode: order.orderCode, emailAddress: order.guest.email } },
  );
  const pass: string = pickupStatus.pickups[0].pass.payload;
  await sendCommand(associate, "handOverPickup", {
    pickupId: order.id,
    pass: { code: order.code },
  });
  const [line] = await linesOf(order.orderCode);
  if (!line) throw new Error("Nothing was bought");
  const orderId = await orderIdOf(order.orderCode);
  return { ...order, orderId, line: line.id, price: line.price, pass };
}

/** All that was given back of an order, whether it is done or on its way. */
export async function refundsOf(code: string): Promise<number> {
  const [row] = await sql<{ sum: string }>(
    `SELECT COALESCE(SUM(r.total), 0) AS sum FROM refund r JOIN payment p ON p.id = r."paymentId"
     JOIN "order" o ON o.id = p."orderId" WHERE o.code = $1 AND r.state <> 'Failed'`,
    [code],
  );
  return Number(row?.sum);
}

interface DeskDay {
  pieces: number;
  amount: number;
  audit: Record<string, unknown>[];
}

/** What the store's day says of its desk. */
export async function dayOf(who: Visitor, storeCode = "seongsu"): Promise<DeskDay> {
  const date = new Date().toLocaleDateString("en-CA", { timeZone: "Asia/Seoul" });
  const { storeDay, storeAudit } = await who.ask(
    `query($s: String!, $d: String!) {
      storeDay(storeCode: $s, date: $d) { returned { currencyCode pieces amount } }
      storeAudit(storeCode: $s, from: $d, to: $d) { type orderCode amount skus actorName data } }`,
    { s: storeCode, d: date },
  );
  const [returned = { pieces: 0, amount: 0 }] = storeDay.returned;
  return { ...returned, audit: storeAudit };
}
