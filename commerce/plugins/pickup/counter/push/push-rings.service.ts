import { Injectable } from "@nestjs/common";
import { StockLocation, TransactionalConnection } from "@vendure/core";
import { In } from "typeorm";
import {
  isNotice,
  type Ringable,
  type RingKind,
  unansweredOf,
} from "../../../../../contracts/pickup/rings";
import { unansweredTransfer } from "../../../../../contracts/pickup/transfer-rings";
import { pickupIn } from "../../../../database/states-sql";
import { ringsSql } from "../../aisle/help-calls.service";
import type { PushReach } from "../../types";
import { type WaitingRow, waitingSql } from "../live/waiting-sql";
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

interface RingingCall {
  helpId: number;
  storeId: number;
  channelId: number;
  at: Date;
  where: string;
}

/** That a thing rings on a device now; times in epoch milliseconds. */
export interface PushRing {
  deviceId: number;
  /** It is about an order, a call for help or a transfer: two of the three are null. */
  pickupId: number | null;
  helpId: number | null;
  transferId: number | null;
  kind: RingKind;
  reach: PushReach;
  at: number;
  /** The order's code; of a call for help, the place of the shopper; of a transfer, the other store. */
  about: string | StockLocation;
  /** When the order is promised; of all else, when it happened. */
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

// Where no one has said in which aisle an article lies, its number tells it.
const callsSql = `
  SELECT h.id AS "helpId", h."storeId", h."channelId", h."askedAt" AS at,
    COALESCE(b.place, v.sku) AS "where"
  FROM help_call h
  JOIN product_variant v ON v.id = h."variantId"
  LEFT JOIN shelf_place b ON b."variantId" = h."variantId" AND b."storeId" = h."storeId"
  WHERE h."storeId" = ANY($1::int[]) AND ${ringsSql}`;

/** A shopper in an aisle does not wait as long as an order: managers are rung after so long (min). */
const helpEscalates = 2;

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
    const open = [ringing.map(({ store }) => store.id)];
    const orders: RingingOrder[] = await rawConnection.query(ordersSql, open);
    const calls: RingingCall[] = await rawConnection.query(callsSql, open);
    const transfers: WaitingRow[] = await rawConnection.query(waitingSql, open);
    const others = await rawConnection
      .getRepository(StockLocation)
      .findBy({ id: In(transfers.map(({ otherId }) => otherId)) });
    return ringing.flatMap(({ store, from }) => {
      const here = hearers.filter(({ storeId }) => storeId === store.id);
      const place = { store, from, now };
      const own = <T extends { storeId: number }>(all: T[]) =>
        all.filter(({ storeId }) => storeId === store.id);
      return [
        ...own(orders).flatMap((order) => ringsOf(order, here, place)),
        ...own(calls).flatMap((call) => heardOf(newsOfCall(call), here, place)),
        ...own(transfers)
          .flatMap((transfer) => newsOfTransfer(transfer, others, now))
          .flatMap((news) => heardOf(news, here, place)),
      ];
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

/** A thing that rings, for all who hear it. */
type News = Omit<PushRing, "deviceId" | "reach" | "store"> & { channelId: number };

const ofNone = { pickupId: null, helpId: null, transferId: null };

const newsOfCall = ({ helpId, channelId, at, where }: RingingCall): News => {
  const since = at.getTime();
  const said = { channelId, at: since, about: where, slotStart: since };
  return { ...ofNone, ...said, kind: "help", helpId };
};

function newsOfTransfer(row: WaitingRow, others: StockLocation[], now: number): News[] {
  const { id: transferId, channelId, otherId } = row;
  const about = others.find(({ id }) => id === otherId) ?? "";
  return unansweredTransfer(row, now).map(({ kind, at }) => {
    return { ...ofNone, transferId, channelId, kind, at, about, slotStart: at };
  });
}

function ringsOf(order: RingingOrder, hearers: Hearer[], place: Place): PushRing[] {
  const warnMinutes = place.store.customFields.warnMinutes ?? 10;
  const { id: pickupId, channelId, orderCode: about } = order;
  const slotStart = order.slotStart.getTime();
  return unansweredOf(order, { now: place.now, warnMinutes }).flatMap(({ kind, at }) =>
    heardOf({ ...ofNone, pickupId, channelId, kind, at, about, slotStart }, hearers, place),
  );
}

function heardOf(news: News, hearers: Hearer[], { store, from, now }: Place): PushRing[] {
  const { channelId: market, ...ring } = news;
  const waits = store.customFields.escalateMinutes ?? 10;
  const escalateMinutes = ring.kind === "help" ? Math.min(waits, helpEscalates) : waits;
  return hearers.flatMap(({ deviceId, channelId, since, reach }): PushRing[] => {
    if (channelId !== market) return [];
    // What came in while the store was closed rings when its people come.
    const begins = Math.max(ring.at, from);
    if (reach === "managers" && (escalateMinutes <= 0 || isNotice(ring.kind))) return [];
    const heardAt = reach === "store" ? begins : begins + escalateMinutes * 60_000;
    // What was so at the sign-in, the person has seen.
    if (heardAt > now || heardAt <= since.getTime()) return [];
    return [{ ...ring, deviceId, reach, store }];
  });
}
