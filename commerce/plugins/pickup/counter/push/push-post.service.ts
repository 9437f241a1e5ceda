import { Inject, Injectable } from "@nestjs/common";
import { Logger } from "@vendure/core";
import { fromEngine } from "../../../../../contracts/languages";
import { type PickupOptions, pickupOptions } from "../../options";
import { storeName } from "../../promise/store-name";
import { type PushMessage, ringMessage, summaryMessage, type Told, topicOf } from "./message";
import { type PushSender, postPush } from "./post-push";
import {
  type DuePush,
  leaseSeconds,
  PushBook,
  repeatSeconds,
  type TakenDevice,
} from "./push-book.service";
import { type PushRing, PushRings } from "./push-rings.service";
import { vapidKeyOf } from "./vapid";

/** More orders at once come as one message. */
const mostAtOnce = 3;
/** A notice is not repeated, so it waits longer for a device that is away. */
const noticeSeconds = 4 * 3600;

interface Parcel {
  message: PushMessage | undefined;
  rows: readonly DuePush[];
}

/** Sends what is due to a device, as things are at that moment. */
@Injectable()
export class PushPost {
  private readonly sender: PushSender;

  constructor(
    private readonly book: PushBook,
    private readonly rings: PushRings,
    @Inject(pickupOptions) private readonly options: PickupOptions,
  ) {
    const { secret, contact, allowedHosts } = options.push;
    this.sender = { key: vapidKeyOf(secret), contact, allowedHosts };
  }

  /** Sends to a device that this engine has just taken, and leaves it to the next. */
  async send(device: TakenDevice): Promise<void> {
    const takenAt = performance.now();
    const due = await this.book.due(device);
    // Read last: what a person has answered meanwhile is not sent.
    const rings = await this.rings.now(device.id);
    const isHeard = (row: DuePush) => rings.some((ring) => isSame(ring, row));
    await this.book.drop(due.filter((row) => !isHeard(row)).map(({ id }) => id));
    for (const { message, rows } of this.parcels(device, due.filter(isHeard), rings)) {
      // A process that slept for its whole lease may not send what another has sent.
      if (!message || performance.now() - takenAt > (leaseSeconds * 1_000) / 2) return;
      const outcome = await postPush(device, postedOf(message), this.sender);
      if (outcome.status === "gone") return this.book.forget(device);
      if (outcome.status === "later") {
        Logger.warn(`${new URL(device.endpoint).host}: ${outcome.why}`, "Push");
        return this.book.leaveAlone(device, outcome.waitMs);
      }
      await this.book.sent(rows.map(({ id }) => id));
    }
    await this.book.free(device);
  }

  private parcels(device: TakenDevice, rows: DuePush[], rings: PushRing[]): Parcel[] {
    const language = fromEngine(device.language) ?? "en";
    const badge = new Set(rings.map(topicOf)).size;
    const { storefrontUrl } = this.options.push;
    const reader = { language, storefrontUrl, badge, now: Date.now() };
    const told = (which: readonly DuePush[]) =>
      rings
        .filter((ring) => which.some((row) => isSame(ring, row)))
        .map(
          (ring): Told => ({
            ...ring,
            about: typeof ring.about === "string" ? ring.about : storeName(ring.about, language),
            store: placeOf(ring, language),
          }),
        );
    // Who stands in an aisle is told one by one, as transfers are.
    const orders = rows.filter(({ pickupId }) => pickupId !== null);
    const isMany = new Set(orders.map(topicOf)).size > mostAtOnce;
    const single = isMany ? rows.filter(({ pickupId }) => pickupId === null) : rows;
    const parcels = [...new Set(single.map(topicOf))].map((topic) => {
      const own = rows.filter((row) => topicOf(row) === topic);
      return { message: ringMessage(told(own), reader), rows: own };
    });
    const summary = { message: summaryMessage(told(orders), reader), rows: orders };
    return isMany ? [...parcels, summary] : parcels;
  }
}

const isSame = (ring: PushRing, row: DuePush) =>
  ring.pickupId === row.pickupId &&
  ring.helpId === row.helpId &&
  ring.transferId === row.transferId &&
  ring.kind === row.kind &&
  ring.reach === row.reach &&
  ring.at === row.at.getTime();

function postedOf({ topic, text, isNotice }: PushMessage) {
  return isNotice
    ? { topic, text, urgency: "normal" as const, ttlSeconds: noticeSeconds }
    : { topic, text, urgency: "high" as const, ttlSeconds: repeatSeconds };
}

function placeOf({ store }: PushRing, language: string): Told["store"] {
  const { code = "", market = "" } = store.customFields;
  return { code, market, name: storeName(store, language) };
}
