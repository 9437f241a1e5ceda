import { Injectable } from "@nestjs/common";
import { type ID, type RequestContext, TransactionalConnection } from "@vendure/core";
import { giftWrapSku } from "../../../../contracts/gift";
import type { Tender } from "../../../../contracts/money";
import type { PickupState } from "../../../../contracts/pickup/states";
import { openStates } from "../../../../contracts/pickup/states";
import { nameOf } from "../../../database/name-sql";
import { pickupIn } from "../../../database/states-sql";
import { Pickup } from "../entities/pickup.entity";
import { DuesService } from "../reservation/dues.service";
import { PickupLinesService, type ShownLine } from "../reservation/pickup-lines.service";
import { type PutBack, PutBacks } from "../reservation/put-backs.service";
import type { ServiceRequests } from "../types";
import { signatureDays } from "./signatures.service";

/** A pickup as the staff app's devices keep it, to be read also without a network. */
export interface PickupRow {
  id: string;
  /** Rises with each change: of two rows of a pickup the higher one is true. */
  version: number;
  state: PickupState;
  orderCode: string;
  slotStart: Date;
  slotEnd: Date;
  collectorName: string;
  collectorPhone: string;
  /** Whether the collector is another person than the buyer. */
  delegate: boolean;
  /** Its shopper took it from the shelf and paid there: it is checked at the exit. */
  inAisle: boolean;
  /** Its shopper tries the pieces first, and pays here for what they keep. */
  tried: boolean;
  passVersion: number;
  /** Of what is sent: how and, while it is open, where to. */
  parcel: { carrier: string; trackingCode: string; address: object | null } | null;
  allowSubstitutes: boolean;
  /** Only with the shopper's consent. */
  serviceRequests: ServiceRequests | null;
  pickerId: string | null;
  picker: string | null;
  shelf: string | null;
  placedAt: Date | null;
  readyAt: Date | null;
  /** When the shopper said that they set out. */
  onWayAt: Date | null;
  arrivedAt: Date | null;
  arrivalNote: string | null;
  collectedAt: Date | null;
  holdUntil: Date | null;
  reason: string | null;
  /** Its order is wrapped; the message for the card, in lines, is empty where there is none. */
  gift: { message: string } | null;
  /** When a person of the store last opened it or worked on it: what rang before is answered. */
  answeredAt: Date | null;
  cancelledAt: Date | null;
  /** To be taken at the counter for what this store hands over; 0 when it is paid online. */
  amountDue: number;
  /** Days that its shopper's signature is kept; null where it needs none. */
  signatureDays: number | null;
  /** What was taken when it was handed over. */
  taken: number;
  /** How it was paid at the counter; null when it was paid online. */
  tender: Tender | null;
  currencyCode: string;
  /** The latest commands that were done to it, by which a device knows its own again. */
  commands: string[];
  lines: ShownLine[];
  /** What lies in its bag and waits to be put back. */
  putBacks: PutBack[];
}

/** More than a store ever has open at once. */
const most = 2_000;

// A few statements for any number of pickups: the counters of all stores ask for this all day.
const rowsSql = (which: string) => `
  SELECT p.id::text, p.state, p."slotStart", p."slotEnd", p."collectorName", p."collectorPhone",
    p."passVersion", p."inAisle", p.tried, p."allowSubstitutes", p."pickerId"::text, p.shelf, p."placedAt", p."readyAt",
    p."onWayAt", p."arrivedAt", p."arrivalNote", p."collectedAt", p."holdUntil", p.reason, p."answeredAt",
    CASE WHEN p.state = 'cancelled' THEN (SELECT MAX(e.at) FROM pickup_event e
      WHERE e."pickupId" = p.id AND e."to" = 'cancelled' AND e."from" <> e."to") END AS "cancelledAt",
    CASE WHEN p."wishesAgreedAt" IS NOT NULL THEN p.wishes END AS "serviceRequests", o.code AS "orderCode", o."currencyCode",
    COALESCE((SELECT MAX(e.id) FROM pickup_event e WHERE e."pickupId" = p.id), 0) AS version,
    ARRAY(SELECT e."commandId" FROM pickup_event e WHERE e."pickupId" = p.id
      AND e."commandId" IS NOT NULL ORDER BY e.id DESC LIMIT 30) AS commands,
    (SELECT ${nameOf("a")} FROM administrator a
     WHERE a.id = p."pickerId") AS picker,
    (c.id IS NOT NULL AND p."collectorName" NOT IN (
       concat_ws(' ', c."firstName", c."lastName"), concat_ws(' ', c."lastName", c."firstName"),
       concat(c."lastName", c."firstName"))) AS delegate,
    p.taken, p.tender, ${signatureDays} AS "signatureDays",
    CASE WHEN p.kind = 'parcel' THEN jsonb_build_object('carrier', p.carrier,
      'trackingCode', p."trackingCode", 'address', CASE WHEN p.state ${pickupIn(...openStates)}
        THEN o."shippingAddress"::jsonb END) END AS parcel,
    (SELECT jsonb_build_object('message', COALESCE(o."customFieldsGiftmessage", ''))
     FROM surcharge s WHERE s."orderId" = o.id AND s.sku = '${giftWrapSku}' LIMIT 1) AS gift
  FROM pickup p JOIN "order" o ON o.id = p."orderId" JOIN stock_location s ON s.id = p."storeId"
    LEFT JOIN customer c ON c.id = o."customerId"
  WHERE p."channelId" = $1 AND p."storeId" = $2 AND p.state NOT ${pickupIn("draft", "held")}
    AND ${which}
  ORDER BY p."slotStart", p.id LIMIT ${most}`;

const named = "p.id = ANY($3::int[])";

/** What a store has to do with; two indexes answer it, however many orders are over. */
const onBoard = `p.id IN (
    SELECT q.id FROM pickup q WHERE q."storeId" = $2 AND q.state = ANY($3)
    UNION SELECT b."pickupId" FROM pickup_put_back b
      WHERE b."storeId" = $2 AND b."doneAt" IS NULL)`;

/** When the entry of the history that a device knows last was written. */
const seenAt = "COALESCE((SELECT at FROM pickup_event WHERE id = $2), now())";

/** A store's open pickups with everything that its people need. */
@Injectable()
export class BoardService {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly lines: PickupLinesService,
    private readonly dues: DuesService,
    private readonly putBacks: PutBacks,
  ) {}

  /**
   * The store's pickups that are open or have pieces to be put back. When some are named, those, in
   * whatever state they are by now.
   */
  async rows(ctx: RequestContext, storeId: ID, ids?: readonly number[]): Promise<PickupRow[]> {
    const rows: (Omit<PickupRow, "lines" | "amountDue" | "putBacks"> & { taken: string })[] =
      await this.connection
        .getRepository(ctx, Pickup)
        .query(rowsSql(ids ? named : onBoard), [ctx.channelId, storeId, ids ?? openStates]);
    const shown = rows.map((row) => row.id);
    const lines = await this.lines.shownOf(ctx, shown);
    const dues = await this.dues.of(ctx, shown);
    const putBacks = await this.putBacks.shownOf(ctx, shown);
    return rows.map((row) => ({
      ...row,
      taken: Number(row.taken),
      amountDue: dues.get(row.id) ?? 0,
      lines: lines.get(row.id) ?? [],
      putBacks: putBacks.get(row.id) ?? [],
    }));
  }

  /** The newest entry of the history that is known by now; what comes later has a higher one. */
  async cursor(ctx: RequestContext): Promise<number> {
    const [row]: { id: number | null }[] = await this.connection
      .getRepository(ctx, Pickup)
      .query("SELECT MAX(id) AS id FROM pickup_event");
    return row?.id ?? 0;
  }

  /**
   * Pickups of a store that changed after an entry of the history. Entries get their number before
   * they are written, so what was under way at that moment is looked at again. An answer to a ring
   * is no entry, and may be older than its arrival. What was answered and written since counts as
   * changed.
   */
  async changedSince(ctx: RequestContext, storeId: ID, cursor: number): Promise<number[]> {
    const rows: { id: number }[] = await this.connection.getRepository(ctx, Pickup).query(
      `SELECT DISTINCT e."pickupId" AS id FROM pickup_event e
       JOIN pickup p ON p.id = e."pickupId" AND p."storeId" = $1
       WHERE e.id > $2 OR e.id > $2 - 1000 AND e.at > ${seenAt} - interval '30 seconds'
       UNION SELECT p.id FROM pickup p
       WHERE p."storeId" = $1 AND p."answeredAt" IS NOT NULL
         AND p."updatedAt" > ${seenAt} - interval '30 seconds'`,
      [storeId, cursor],
    );
    return rows.map((row) => row.id);
  }
}
