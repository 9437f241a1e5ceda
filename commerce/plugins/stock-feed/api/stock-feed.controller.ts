import { Controller, Inject, Post, Req, Res } from "@nestjs/common";
import { Logger } from "@vendure/core";
import type { Request, Response } from "express";
import type { Caller } from "../../../sources/caller";
import { refuse, shape, signedBody } from "../../../sources/signed-body";
import type { SourceOptions } from "../../../sources/sources";
import { batchSchema, type FeedResult } from "../event";
import { Gate, type Refusal } from "../gate";
import { feedOptions, limit } from "../options";
import { StockFeedService } from "../services/stock-feed.service";

/** Seconds after which it may go well. */
const retryAfter = "1";

/** `POST /stock-events`, for tills, ERPs and RFID readers: docs/api.md. */
@Controller("stock-events")
export class StockFeedController {
  private readonly gate = new Gate();

  constructor(
    @Inject(feedOptions) private readonly options: SourceOptions,
    private readonly service: StockFeedService,
  ) {}

  @Post()
  async receive(@Req() request: Request, @Res() response: Response): Promise<void> {
    const signed = signedBody(request, response, this.options);
    if (!signed) return;
    const { caller, said } = signed;
    const batch = batchSchema.safeParse(said);
    if (!batch.success) return refuse(response, 400, shape(batch.error));
    const { events } = batch.data;
    if (events.length > limit.events) return refuse(response, 413, { error: "size", limit });
    await this.answer(response, caller, events);
  }

  private async answer(response: Response, caller: Caller, events: unknown[]): Promise<void> {
    const passed = await this.gate
      .pass(caller.source, () => this.service.take(caller, events))
      .catch((error: unknown) => {
        Logger.error(`${caller.source}: ${error}`, "StockFeed");
        return "failed" as const;
      });
    if (typeof passed === "string") {
      response.setHeader("retry-after", retryAfter);
      return refuse(response, statusOf(passed), { error: passed });
    }
    const results: FeedResult[] = passed.done;
    const none = results.every(({ status }) => status === "not-allowed");
    if (none) return refuse(response, 403, { error: "location", results });
    response.status(200).json({ results });
  }
}

const statusOf = (refusal: Refusal | "failed") => (refusal === "too-many-of-source" ? 429 : 503);
