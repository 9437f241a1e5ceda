import { Injectable } from "@nestjs/common";
import { StockLocation, TransactionalConnection } from "@vendure/core";
import { In } from "typeorm";
import { type Ringable, unansweredOf } from "../../../../../contracts/pickup/rings";
import { pickupIn } from "../../../../database/states-sql";
import type { PushReach } from "../../types";
import { ringsSince } from "./ringing-hours";
import { whoHearsSql } from "./who-hears-sql";

interface Hearer {
  deviceId: number;
  storeId: number;
  channelId: number;
  since: Date;
  reach: PushReach;
}

interface RingingOrder extends Ringable {
  id: number;
  storeId: number;
  channelId: number;
  orderCode: string;
  slotStart: Date;
}

/** That a thing rings on a device now; times in epoch milliseconds. */
export interface PushRing {
  deviceId: number;
  pickupId: number;
  kind: ReturnType<typeof unansweredOf>[number]["kind"];
  reach: PushReach;
  at: number;
  orderCode: string;
  slotStart: number;
  store: StockLocation;
}

/** An order that was cancelled so long ago is no news. */
const newsFor = "interval '1 day'";
/** Orders of promises so old are not looked through. */
const lookBack = "interval '30 days'";

// What is answered is left out here, so that a full queue costs little; the rule decides.
const ordersSql = `
  SELECT p.id, p."storeId", p."channelId", p.state, p."placedAt", p."arrivedAt", p."readyAt",
    p."slotStart", p."pickerId", p."answeredAt", o.code AS "orderCode", ended.at AS "cancelledAt"
  FROM pickup p
  JOIN "order" o ON o.id = p."orderId"
  JOIN stock_location s ON s.id = p."storeId"
  LEFT JOIN LATERAL (SELECT MAX(e.at) AS at FROM pickup_event e
    WHERE p.state = 'cancelled' AND e."pickupId" = p.id AND e."to" = 'cancelled'
      AND e."from" <> e."to") ended ON true
  WHERE p."storeId" = ANY($1::int[]) AND p."slotStart" > now() - ${lookBack}
    AND p.state ${pickupIn("placed", "picking", "arrived", "cancelled")}
    AND CASE p.state WHEN 'cancelled' THEN ended.at > now() - ${newsFor} ELSE true END
    AND (p."answeredAt" IS NULL OR GREATEST(p."arrivedAt", p."placedAt", ended.at,
      p."slotStart" - s."customFieldsWarnminutes" * interval '1 minute') > p."answeredAt")`;

/** What rings on which device that may be locked, by the rule that the app rings by. */
@Injectable()
export class PushRings {
  constructor(private readonly connection: TransactionalConnection) {}

  /** What rings now, on one device or on all. */
  async now(deviceId?: number): Promise<PushRing[]> {
    const { rawConnection } = this.connection;
    const hearers: Hearer[] = await rawConnection.query(whoHearsSql, [deviceId ?? null]);
    if (hearers.length === 0) return [];
    const ids = [...new Set(hearers.map(({ storeId }) => storeId))];
    const stores = await rawConnection.getRepository(StockLocation).findBy({ id: In(ids) });
    const now = Date.now();
    const ringing = stores.flatMap((store) => {
      const from = ringsSince(scheduleOf(store), now);
      return from === undefined ? [] : [{ store, from }];
    });
    if (ringing.length === 0) return [];
    const orders: RingingOrder[] = await rawConnection.query(ordersSql, [
      ringing.map(({ store }) => store.id),
    ]);
    return ringing.flatMap(({ store, from }) => {
      const here = hearers.filter(({ storeId }) => storeId === store.id);
      const open = orders.filter(({ storeId }) => storeId === store.id);
      return open.flatMap((order) => ringsOf(order, here, { store, from, now }));
    });
  }
}

const scheduleOf = ({ customFields }: StockLocation) => ({
  timeZone: customFields.timeZone || "UTC",
  hours: customFields.hours ?? [],
  exceptions: customFields.exceptions ?? [],
});

interface Place {
  store: StockLocation;
  /** Since when the store rings today. */
  from: number;
  now: number;
}

function ringsOf(order: RingingOrder, hearers: Hearer[], { store, from, now }: Place): PushRing[] {
  const warnMinutes = store.customFields.warnMinutes ?? 10;
  const escalateMinutes = store.customFields.escalateMinutes ?? 10;
  const found = unansweredOf(order, { now, warnMinutes });
  return found.flatMap(({ kind, at }) =>
    hearers.flatMap(({ deviceId, channelId, since, reach }): PushRing[] => {
      if (channelId !== order.channelId) return [];
      // What came in while the store was closed rings when its people come.
      const begins = Math.max(at, from);
      if (reach === "managers" && escalateMinutes <= 0) return [];
      const heardAt = reach === "store" ? begins : begins + escalateMinutes * 60_000;
      // What was so at the sign-in, the person has seen.
      if (heardAt > now || heardAt <= since.getTime()) return [];
      const { id: pickupId, orderCode, slotStart } = order;
      const ring = { deviceId, pickupId, kind, reach, at };
      return [{ ...ring, orderCode, slotStart: slotStart.getTime(), store }];
    }),
  );
}
