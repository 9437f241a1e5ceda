import { Inject, Injectable } from "@nestjs/common";
import { Logger } from "@vendure/core";
import { type PostAnswer, postOut } from "../../../outgoing/post";
import { isOutgoingAddress } from "../../../outgoing/public-address";
import { keyOf, signedHeaders } from "../keys";
import { type WebhookOptions, webhookOptions } from "../options";
import { DeliveryBook, type TakenDelivery } from "./delivery-book.service";
import { SwitchOff } from "./switch-off.service";

/** Signs events, posts them and writes down what became of them. */
@Injectable()
export class WebhookSender {
  constructor(
    private readonly book: DeliveryBook,
    private readonly switchOff: SwitchOff,
    @Inject(webhookOptions) private readonly options: WebhookOptions,
  ) {}

  async send(delivery: TakenDelivery): Promise<void> {
    const answer = await this.post(delivery);
    if (!(answer instanceof Error) && answer.status >= 200 && answer.status < 300)
      return this.book.settle(delivery);
    const why = answer instanceof Error ? answer.message : `answered ${answer.status}`;
    Logger.verbose(`${delivery.eventId} is tried again: ${why}`, "Webhooks");
    await this.book.putOff(delivery, why, answer instanceof Error ? 0 : answer.waitMs);
    const isGone = !(answer instanceof Error) && answer.status === 410;
    await this.switchOff.look(delivery.endpointId, isGone);
  }

  private async post(delivery: TakenDelivery): Promise<PostAnswer | Error> {
    const { url, eventId, type, at, data, uid, turn, isTurning } = delivery;
    const { secret, allowedHosts } = this.options;
    // Settings may have changed since the receiver was named.
    if (!isOutgoingAddress(url, allowedHosts)) return new Error("the address is not public");
    const body = JSON.stringify({ type, timestamp: new Date(at).toISOString(), data });
    const turns = isTurning ? [turn, turn - 1] : [turn];
    const headers = {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(body),
      ...signedHeaders(
        eventId,
        Math.floor(Date.now() / 1_000),
        body,
        turns.map((one) => keyOf(secret, { uid, turn: one })),
      ),
    };
    try {
      return await postOut(new URL(url), headers, body, allowedHosts);
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  }
}
