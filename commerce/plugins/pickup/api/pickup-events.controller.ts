import { Controller, Get, Query, Req, Res } from "@nestjs/common";
import { Allow, Ctx, type ID, RequestContext } from "@vendure/core";
import type { Request, Response } from "express";
import { BoardStream } from "../live/board-stream.service";
import { PickupFeed } from "../live/pickup-feed.service";
import { options } from "../options";
import { managePickup, servePickup } from "../permissions";
import { BoardService, type PickupRow } from "../services/board.service";
import { StaffAccess } from "../services/staff-access.service";
import { StaffSessions } from "../services/staff-sessions.service";

const beatMs = 15_000;

/**
 * `GET /pickup-events?store=&since=`: the store's pickups whenever they change, as server-sent
 * events. A message's id is where the history was; whoever comes back with it (`since` or
 * `Last-Event-ID`) first gets what changed meanwhile, a newcomer all that is open.
 */
@Controller("pickup-events")
export class PickupEventsController {
  constructor(
    private readonly access: StaffAccess,
    private readonly board: BoardService,
    private readonly stream: BoardStream,
    private readonly feed: PickupFeed,
    private readonly sessions: StaffSessions,
  ) {}

  @Get()
  @Allow(servePickup.Permission, managePickup.Permission)
  async open(
    @Ctx() ctx: RequestContext,
    @Req() request: Request,
    @Res() response: Response,
    @Query("store") storeCode = "",
    @Query("since") since = "",
  ): Promise<void> {
    const store = await this.access.store(ctx, storeCode);
    const asked = Number(request.header("last-event-id") ?? since);
    const now = await this.board.cursor(ctx);
    const comesBack = Number.isInteger(asked) && asked > 0 && asked <= now;
    const from = comesBack ? asked : now;
    response.writeHead(200, {
      "content-type": "text/event-stream",
      "cache-control": "no-cache, no-transform",
    });
    let cursor = from;
    const send = (rows: PickupRow[]) => {
      cursor = rows.reduce((highest, row) => Math.max(highest, row.version), cursor);
      const data = JSON.stringify({ now: options.now(), pickups: rows });
      response.write(`id: ${cursor}\nevent: pickups\ndata: ${data}\n\n`);
    };
    // Watched before the past is read: what happens in between comes twice rather than never.
    const leave = this.stream.watch(ctx, store.id, from, send);
    const own = String(ctx.session?.id);
    const unhear = this.feed.listenForEnds((ended) => ended === own && response.end());
    const beat = setInterval(() => {
      // An event and not a comment, which browsers would keep to themselves.
      response.write(`event: beat\ndata: ${options.now()}\n\n`);
      void this.mayStay(ctx, storeCode, store.id).then((may) => may || response.end());
    }, beatMs);
    response.on("close", () => {
      clearInterval(beat);
      unhear();
      leave();
    });
    const missed = comesBack ? await this.board.changedSince(ctx, store.id, from) : undefined;
    send(await this.board.rows(ctx, store.id, missed));
  }

  /** Whether the session is still open and the store still theirs; if so, it is noted as seen. */
  private mayStay(ctx: RequestContext, storeCode: string, storeId: ID): Promise<boolean> {
    return this.access
      .store(ctx, storeCode)
      .then(() => this.sessions.seen(ctx, storeId))
      .then(
        () => true,
        () => false,
      );
  }
}
