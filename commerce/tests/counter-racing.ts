import { beforeAll } from "vitest";
import { inLanes } from "../../scripts/run/in-lanes";
import { secondEngine } from "./another-engine";
import { Visitor } from "./api";
import { type AtStore, lineOf, placeAtCounters, takeAndHandOver } from "./counter";
import { booksOf, prepareOrder } from "./paying";
import { sendCommand, staff } from "./pickup-staffing";
import { races } from "./races";
import { setStock, sql } from "./shopping";
import { storeTeam } from "./store-team";

/** An order of two stools at Seongsu that is to be paid there. */
export interface Waiting {
  code: string;
  orderId: number;
  pickup: AtStore;
  lineId: number;
  /** Of one piece, in hundredths. */
  price: number;
  email: string;
}

/** A counter with two phones, each at an engine of its own, to be read within tests. */
export function counterFloor() {
  const team = storeTeam();
  const there = { engine: "" } as { engine: string; associate: Visitor; manager: Visitor };
  beforeAll(async () => {
    const another = await secondEngine();
    there.engine = another.url;
    there.associate = await staff("associate", { engine: another.url });
    there.manager = await staff("manager", { engine: another.url });
  });

  async function placed(): Promise<Waiting> {
    const order = await placeAtCounters([{ variant: team.stool, quantity: 2, store: "seongsu" }]);
    const pickup = order.pickups.seongsu;
    if (!pickup) throw new Error("Not at Seongsu");
    const { id, price } = lineOf(order.lines, team.stool);
    const [row] = await sql<{ id: number }>(`SELECT id FROM "order" WHERE code = $1`, [order.code]);
    const { email } = order.guest;
    return { code: order.code, orderId: row?.id ?? 0, pickup, lineId: id, price, email };
  }

  /** With both on the shelf. */
  async function ready(): Promise<Waiting> {
    const one = await placed();
    await prepareOrder(team.associate, one.pickup, { found: 2 });
    return one;
  }

  async function collected(): Promise<Waiting> {
    const one = await ready();
    await takeAndHandOver(team.associate, one.pickup, 2 * one.price);
    return one;
  }

  const bringBack = ({ pickup }: Waiting, quantity = 1, who = team.manager) =>
    sendCommand(who, "returnPickup", {
      pickupId: pickup.id,
      storeCode: "seongsu",
      reason: "changed-mind",
      lines: [{ lineId: pickup.lineId, quantity, restock: true }],
    });

  /** Races it often, with an order of its own each time and full shelves. */
  async function race(prepared: () => Promise<Waiting>, work: Work) {
    await setStock(team.stool, { seongsu: 10_000, hannam: 10_000 });
    await inLanes(races, 2, async (i) => work(await prepared(), i));
  }
  return { team, there, placed, ready, collected, bringBack, race };
}

type Work = (one: Waiting, i: number) => Promise<void>;

/** Two things at once; in every second race the first has happened when the second begins. */
export async function raceBoth<A, B>(i: number, first: () => Promise<A>, second: () => Promise<B>) {
  const begun = first();
  if (i % 2 === 1) await begun;
  return Promise.all([begun, second()]);
}

interface Happened {
  state: string;
  taken: string;
  picked: number;
  left: string;
  steps: string;
}

/** What happened at the counter, by the records of goods and money. */
export async function counterOutcome({ code, orderId, pickup }: Waiting) {
  const [row] = await sql<Happened>(
    `SELECT p.state, p.taken,
       (SELECT SUM(l.picked)::int FROM pickup_line l WHERE l."pickupId" = p.id) AS picked,
       COALESCE((SELECT SUM(r.quantity) FROM order_line_reference r JOIN fulfillment f
         ON f.id = r."fulfillmentId" AND f.state = 'Delivered' JOIN order_line l
         ON l.id = r."orderLineId" WHERE l."orderId" = $2), 0) AS left,
       (SELECT string_agg(e.type, ' ' ORDER BY e.id) FROM pickup_event e
         WHERE e."pickupId" = p.id AND e.type IN ('hand-over', 'cancel', 'pay-out')) AS steps
     FROM pickup p WHERE p.id = $1`,
    [pickup.id, orderId],
  );
  const { state, picked, steps } = row ?? {};
  const books = await booksOf(code);
  return { state, picked, steps, taken: Number(row?.taken), left: Number(row?.left), ...books };
}
