import { Controller, Param, Post, Req, Res } from "@nestjs/common";
import { Allow, Logger, Permission } from "@vendure/core";
import { type Request, type Response, raw } from "express";
import type { RouteRefusal } from "../../../../contracts/error-codes";
import { readOrRefuse } from "../../../read-or-refuse";
import { Notices } from "../attempts/notices.service";
import { PaymentPorts } from "../payment-ports";

/** Under which the providers' webhooks arrive. */
export const webhookRoute = "payment-webhooks";

/** What one may hold; theirs have a few kilobytes. */
const limit = { bytes: 256_000 };

/** Reads the bytes that were sent, which are what is signed, and refuses more than may be. */
export const readWebhook = readOrRefuse(
  raw({ type: () => true, limit: limit.bytes }),
  { error: "size", limit } satisfies RouteRefusal,
  { error: "body" } satisfies RouteRefusal,
);

/**
 * `POST /payment-webhooks/<provider>`: news of a provider, verified and kept. It is answered then, and
 * worked at after that. What is not answered with 200 comes again.
 */
@Controller(webhookRoute)
export class PaymentWebhooksController {
  constructor(
    private readonly ports: PaymentPorts,
    private readonly notices: Notices,
  ) {}

  @Post(":provider")
  @Allow(Permission.Public)
  async receive(
    @Param("provider") provider: string,
    @Req() { body, headers }: Request,
    @Res() response: Response,
  ): Promise<void> {
    const port = this.ports.of(provider)?.shopper;
    if (!port) return refuse(response, 404, "provider");
    if (!Buffer.isBuffer(body)) return refuse(response, 400, "body");
    const news = await port.read({ body, headers });
    if (!news) return refuse(response, 400, "signature");
    try {
      await this.notices.take(provider, news);
      response.status(200).json({ received: true });
    } catch (error) {
      Logger.error(`News of ${provider} are not kept: ${error}`, "Payments");
      refuse(response, 503, "failed");
    }
  }
}

function refuse(response: Response, status: number, error: RouteRefusal["error"]): void {
  response.status(status).json({ error } satisfies RouteRefusal);
}
