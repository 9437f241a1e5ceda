import { Controller, Get, Inject, Query, Req, Res } from "@nestjs/common";
import type { Request, Response } from "express";
import { shutHeader } from "../../../../contracts/caller";
import type { RouteRefusal } from "../../../../contracts/error-codes";
import { paymentSourcesHeader } from "../../../../contracts/payment-page";
import { isSigned } from "../../../../contracts/signature";
import { type RevalidationOptions, revalidationOptions } from "../options";
import { ChangeFeed } from "../services/change-feed.service";
import { type Change, ChangeLog } from "../services/change-log.service";

/** A storefront that has heard nothing for longer takes the line for cut. */
const beatMs = 4_000;

/**
 * `GET /storefront-changes?since=<milliseconds>` sends the cache tags that went out of date since
 * then, as server-sent events. It sends those that follow whenever there are some. The caller signs
 * the path. With `host`, `shop` and `proxies` it says who reaches it. The answer says whether it
 * may answer others than this machine, and what its payment page may load.
 */
@Controller("storefront-changes")
export class StorefrontChangesController {
  constructor(
    private readonly feed: ChangeFeed,
    private readonly log: ChangeLog,
    @Inject(revalidationOptions) private readonly options: RevalidationOptions,
  ) {}

  @Get()
  async open(
    @Req() request: Request,
    @Res() response: Response,
    @Query("since") since = "",
    @Query("host") host = "",
    @Query("shop") shop = "",
    @Query("proxies") proxies = "0",
  ): Promise<void> {
    const signature = request.header("x-maru-signature") ?? "";
    if (!isSigned(request.originalUrl, signature, this.options.secret, new Date())) {
      response.status(401).json({ error: "signature" } satisfies RouteRefusal);
      return;
    }
    if (!/^\d{1,15}$/.test(since)) {
      response.status(400).json({ error: "since" } satisfies RouteRefusal);
      return;
    }
    const reach = { HOST: host, STOREFRONT_URL: shop, TRUST_PROXY: Number(proxies) };
    // Storefronts of before do not say it.
    if (host && URL.canParse(shop) && !this.options.mayShow(reach)) {
      response.status(403).json({ error: "samples" } satisfies RouteRefusal);
      return;
    }
    response.writeHead(200, {
      "content-type": "text/event-stream",
      "cache-control": "no-cache, no-transform",
      "x-accel-buffering": "no",
      ...(this.options.isShutToOthers && { [shutHeader]: "1" }),
      [paymentSourcesHeader]: JSON.stringify(this.options.paymentSources),
    });
    const send = (changes: Change[]) =>
      response.write(`event: changes\ndata: ${JSON.stringify(changes)}\n\n`);
    // Listens before it reads the past: what happens in between comes twice, not never.
    const leave = this.feed.listen(send);
    // An engine that hears nothing is silent: a storefront may find one that does.
    const beat = setInterval(() => {
      if (this.feed.isHearing) response.write("event: beat\ndata:\n\n");
    }, beatMs);
    response.on("close", () => {
      clearInterval(beat);
      leave();
    });
    const past = await this.log.since(Number(since));
    await this.feed.settle();
    send(past);
  }
}
