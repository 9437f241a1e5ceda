import { Controller, Get, Query, Req, Res } from "@nestjs/common";
import { Allow, Ctx, RequestContext } from "@vendure/core";
import type { Request, Response } from "express";
import { managePickup, servePickup } from "../../permissions";
import { BoardService, type PickupRow } from "../board.service";
import { BoardStream } from "../live/board-stream.service";
import { HelpStream } from "../live/help-stream.service";
import { StaffLinks } from "../live/staff-links.service";
import { TransferStream } from "../live/transfer-stream.service";
import { StaffAccess } from "../staff-access.service";
import { StaffSessions } from "../staff-sessions.service";

const beatMs = 15_000;

/**
 * `GET /pickup-events?store=&since=`: the store's pickups whenever they change, as server-sent
 * events. A message's id is its place in the history. A client that comes back with an id (`since`
 * or `Last-Event-ID`) first gets the changes since then. A new client first gets all open pickups.
 */
@Controller("pickup-events")
export class PickupEventsController {
  constructor(
    private readonly access: StaffAccess,
    private readonly board: BoardService,
    private readonly stream: BoardStream,
    private readonly help: HelpStream,
    private readonly transfers: TransferStream,
    private readonly links: StaffLinks,
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
    await this.sessions.seen(ctx, store.id);
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
      if (response.writableEnded) return;
      cursor = rows.reduce((highest, row) => Math.max(highest, row.version), cursor);
      const data = JSON.stringify({ now: Date.now(), pickups: rows });
      response.write(`id: ${cursor}\nevent: pickups\ndata: ${data}\n\n`);
    };
    // Watched before the past is read: what happens in between comes twice rather than never.
    const leave = this.stream.watch(ctx, store.id, from, send);
    const tell = (event: string, said: object) => {
      if (response.writableEnded) return;
      const data = JSON.stringify({ now: Date.now(), ...said });
      response.write(`event: ${event}\ndata: ${data}\n\n`);
    };
    const leaveHelp = this.help.watch(ctx, store.id, (calls) => tell("help", { calls }));
    const leaveTransfers = this.transfers.watch(ctx, store.id, (transfers) =>
      tell("transfers", { transfers }),
    );
    // An event and not a comment, which browsers would keep to themselves.
    const beat = setInterval(() => response.write(`event: beat\ndata: ${Date.now()}\n\n`), beatMs);
    const unkeep = this.links.keep({
      sessionId: ctx.session?.id ?? 0,
      channelId: ctx.channelId,
      storeId: store.id,
      end: () => {
        stop();
        response.end();
      },
    });
    const stop = () => {
      clearInterval(beat);
      unkeep();
      leave();
      leaveHelp();
      leaveTransfers();
    };
    response.on("close", stop);
    const missed = comesBack ? await this.board.changedSince(ctx, store.id, from) : undefined;
    send(await this.board.rows(ctx, store.id, missed));
  }
}
