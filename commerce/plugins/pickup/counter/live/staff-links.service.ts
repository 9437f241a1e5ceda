import { Injectable, type OnApplicationShutdown } from "@nestjs/common";
import { type ID, Permission, TransactionalConnection } from "@vendure/core";
import { managePickup, servePickup } from "../../permissions";
import { PickupFeed } from "../../reservation/live/pickup-feed.service";
import { opensStores } from "../open-session";

/** A live link, and what opened it. */
export interface StaffLink {
  sessionId: ID;
  channelId: ID;
  storeId: ID;
  end: () => void;
}

/** All links are looked at together, so often (ms). */
const lookEveryMs = 2_000;
/** A link that could not be looked at for so long (ms) ends: its database is away. */
const longestUnseenMs = 10_000;
/** As long as a storefront keeps a session that is not used, and the minute that is not noted. */
const idleMinutes = 31;

const serving = [servePickup.Permission, managePickup.Permission, Permission.SuperAdmin];

/**
 * The live links that are open at this engine. A link ends within seconds of what opened it: the
 * session, its shift, the device's use, the role, the store. However that was taken, also by hand
 * in the database, the next look finds it.
 */
@Injectable()
export class StaffLinks implements OnApplicationShutdown {
  /** With when each was last known to be right (epoch ms). */
  private readonly links = new Map<StaffLink, number>();
  private timer: NodeJS.Timeout | undefined;
  private isLooking = false;
  private unhear: (() => void) | undefined;

  constructor(
    private readonly connection: TransactionalConnection,
    private readonly feed: PickupFeed,
  ) {}

  /**
   * Watches over a link that may be open now.
   * @returns how to say that it is closed
   */
  keep(link: StaffLink): () => void {
    this.links.set(link, Date.now());
    this.timer ??= setInterval(() => void this.look(), lookEveryMs);
    this.unhear ??= this.feed.listenForEnds((ended) =>
      this.end((open) => String(open.sessionId) === ended),
    );
    return () => this.drop(link);
  }

  onApplicationShutdown(): void {
    this.end(() => true);
  }

  private async look(): Promise<void> {
    const tooOld = Date.now() - longestUnseenMs;
    this.end((_, seenAt) => seenAt < tooOld);
    if (this.isLooking) return;
    this.isLooking = true;
    const asked = [...this.links.keys()];
    const at = Date.now();
    try {
      const stay = await this.thatMayStay(asked);
      for (const link of asked) {
        if (!this.links.has(link)) continue;
        if (stay.has(link)) this.links.set(link, at);
        else this.end((open) => open === link);
      }
    } catch {
      // The database is away: what is not seen for too long ends above.
    } finally {
      this.isLooking = false;
    }
  }

  private async thatMayStay(links: readonly StaffLink[]): Promise<Set<StaffLink | undefined>> {
    const rows: { place: string }[] = await this.connection.rawConnection.query(
      `SELECT asked.place
       FROM unnest($1::int[], $2::int[], $3::int[]) WITH ORDINALITY
         AS asked(session, channel, store, place)
       JOIN session t ON t.id = asked.session AND ${opensStores}
       JOIN "user" u ON u.id = t."userId" AND u."deletedAt" IS NULL
       JOIN stock_location_channels_channel c
         ON c."stockLocationId" = asked.store AND c."channelId" = asked.channel
       LEFT JOIN staff_device d ON d."sessionId" = t.id
       CROSS JOIN LATERAL (
         SELECT bool_or(TRUE) AS serves,
           bool_or('${Permission.SuperAdmin}' = ANY(string_to_array(r.permissions, ','))) AS owns
         FROM user_roles_role ur
         JOIN role r ON r.id = ur."roleId"
         JOIN role_channels_channel rc ON rc."roleId" = r.id AND rc."channelId" = asked.channel
         WHERE ur."userId" = u.id AND string_to_array(r.permissions, ',') && $4::text[]) may
       WHERE may.serves
         AND (d."seenAt" IS NULL OR d."seenAt" > now() - interval '${idleMinutes} minutes')
         AND (may.owns OR EXISTS (
           SELECT 1 FROM administrator_custom_fields_stores_stock_location w
           JOIN administrator a ON a.id = w."administratorId" AND a."deletedAt" IS NULL
           WHERE a."userId" = u.id AND w."stockLocationId" = asked.store))`,
      [
        links.map(({ sessionId }) => sessionId),
        links.map(({ channelId }) => channelId),
        links.map(({ storeId }) => storeId),
        serving,
      ],
    );
    return new Set(rows.map(({ place }) => links[Number(place) - 1]));
  }

  private end(which: (link: StaffLink, seenAt: number) => boolean): void {
    for (const [link, seenAt] of this.links)
      if (which(link, seenAt)) {
        this.drop(link);
        link.end();
      }
  }

  private drop(link: StaffLink): void {
    this.links.delete(link);
    if (this.links.size > 0) return;
    clearInterval(this.timer);
    this.timer = undefined;
    this.unhear?.();
    this.unhear = undefined;
  }
}
