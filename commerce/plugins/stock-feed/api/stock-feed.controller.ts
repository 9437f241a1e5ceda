import { Controller, Post, Req, Res } from "@nestjs/common";
import { Logger } from "@vendure/core";
import type { Request, Response } from "express";
import { isSigned } from "../../../contracts/signature";
import { feedSchema } from "../event";
import { options } from "../options";
import { StockFeedService } from "../services/stock-feed.service";

/** `POST /stock-events`, for tills, ERPs and RFID readers: docs/api.md. */
@Controller("stock-events")
export class StockFeedController {
  constructor(private readonly service: StockFeedService) {}

  @Post()
  async receive(@Req() request: Request, @Res() response: Response): Promise<void> {
    const body = Buffer.isBuffer(request.body) ? request.body.toString("utf8") : "";
    const signature = request.header("x-maru-signature") ?? "";
    if (!isSigned(body, signature, options.secret, new Date())) {
      response.status(401).json({ error: "signature" });
      return;
    }
    const feed = feedSchema.safeParse(parsed(body));
    if (!feed.success) {
      const issues = feed.error.issues.map(({ path, message }) => ({ path, message }));
      response.status(400).json({ error: "shape", issues });
      return;
    }
    try {
      response.json({ results: await this.service.take(feed.data) });
    } catch (error) {
      Logger.error(`${feed.data.source}: ${error}`, "StockFeed");
      response.status(503).json({ error: "again" });
    }
  }
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
