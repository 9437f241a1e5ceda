import { Inject, Injectable, type NestMiddleware } from "@nestjs/common";
import type { NextFunction, Request, Response } from "express";
import {
  behindHeader,
  callerHeader,
  storefrontCaller,
  unsealCaller,
} from "../../../../contracts/caller";
import { type RevalidationOptions, revalidationOptions } from "../options";
import { ChangeFeed } from "../services/change-feed.service";

/**
 * Answers a storefront's pages when this engine knows what another one told the storefront of. What
 * is read for a page stays there until the next change. Where reading takes too long, the answer
 * says that it may be old.
 */
@Injectable()
export class KnownFirst implements NestMiddleware {
  constructor(
    private readonly feed: ChangeFeed,
    @Inject(revalidationOptions) private readonly options: RevalidationOptions,
  ) {}

  async use(request: Request, response: Response, next: NextFunction): Promise<void> {
    const header = request.header(callerHeader);
    const caller = header && unsealCaller(header, this.options.secret, new Date());
    if (caller === storefrontCaller && !(await this.feed.settle()))
      response.setHeader(behindHeader, "1");
    next();
  }
}
