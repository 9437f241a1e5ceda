import { Controller, Inject, Post, Req, Res } from "@nestjs/common";
import { Logger } from "@vendure/core";
import type { Request, Response } from "express";
import { refuse, shape, signedBody } from "../../sources/signed-body";
import type { SourceOptions } from "../../sources/sources";
import { batchSchema, limit } from "./purchase";
import { TillPurchasesService } from "./till-purchases.service";

/** Under this the options are injected. */
export const purchaseOptions = Symbol("till purchases options");

/** `POST /till-purchases`, for tills that read a shopper's code: docs/api.md. */
@Controller("till-purchases")
export class TillPurchasesController {
  constructor(
    @Inject(purchaseOptions) private readonly options: SourceOptions,
    private readonly service: TillPurchasesService,
  ) {}

  @Post()
  async receive(@Req() request: Request, @Res() response: Response): Promise<void> {
    const signed = signedBody(request, response, this.options);
    if (!signed) return;
    const batch = batchSchema.safeParse(signed.said);
    if (!batch.success) return refuse(response, 400, shape(batch.error));
    const { purchases } = batch.data;
    if (purchases.length > limit.purchases) return refuse(response, 413, { error: "size", limit });
    try {
      response.status(200).json({ results: await this.service.take(signed.caller, purchases) });
    } catch (error) {
      Logger.error(`${signed.caller.source}: ${error}`, "TillPurchases");
      response.setHeader("retry-after", "1");
      refuse(response, 503, { error: "failed" });
    }
  }
}
