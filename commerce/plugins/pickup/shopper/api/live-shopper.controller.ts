import { Controller, Get, Headers, Query, Res } from "@nestjs/common";
import { Order, TransactionalConnection } from "@vendure/core";
import type { Response } from "express";
import { PickupFeed } from "../../reservation/live/pickup-feed.service";
import { PassService } from "../../reservation/passes.service";

const beatMs = 15_000;
// More pages than anyone leaves open on one order; a script that opens thousands gets no further.
const mostListeners = 20;
const listeners = new Map<string, number>();

/**
 * `GET /pickup-live?order=`, with the link's token as `x-pickup-token`: says `changed` whenever
 * something happened to one of the order's pickups. What it is now is asked for by `pickupStatus`.
 */
@Controller("pickup-live")
export class LiveShopperController {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly feed: PickupFeed,
    private readonly passes: PassService,
  ) {}

  @Get()
  async open(
    @Query("order") code = "",
    @Headers("x-pickup-token") token = "",
    @Res() response: Response,
  ): Promise<void> {
    const order = this.passes.isTokenOf(code, token)
      ? await this.connection.rawConnection.getRepository(Order).findOneBy({ code })
      : null;
    const open = listeners.get(code) ?? 0;
    if (!order || open >= mostListeners) {
      response.status(order ? 429 : 404).end();
      return;
    }
    listeners.set(code, open + 1);
    response.writeHead(200, {
      "content-type": "text/event-stream",
      "cache-control": "no-cache, no-transform",
    });
    const say = (event: string) => response.write(`event: ${event}\ndata: ${Date.now()}\n\n`);
    const leave = this.feed.listen((news) => {
      if (news === "gap" || String(news.order) === String(order.id)) say("changed");
    });
    const beat = setInterval(() => say("beat"), beatMs);
    response.on("close", () => {
      clearInterval(beat);
      leave();
      const left = (listeners.get(code) ?? 1) - 1;
      if (left > 0) listeners.set(code, left);
      else listeners.delete(code);
    });
    // What happened before it listened is looked at now.
    say("changed");
  }
}
