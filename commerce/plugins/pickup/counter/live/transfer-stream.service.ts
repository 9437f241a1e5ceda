import { Injectable } from "@nestjs/common";
import type { ID, RequestContext } from "@vendure/core";
import { PickupFeed } from "../../reservation/live/pickup-feed.service";
import { transferChannel } from "../../reservation/live/transfer-news";
import { type WaitingTransfer, WaitingTransfers } from "./waiting-transfers.service";
import { watchStore } from "./watch-store";

/** Tells devices which transfers wait at their store: all of them, as they are now. */
@Injectable()
export class TransferStream {
  constructor(
    private readonly waiting: WaitingTransfers,
    private readonly feed: PickupFeed,
  ) {}

  /** As `watchStore`. */
  watch(
    ctx: RequestContext,
    storeId: ID,
    listener: (transfers: WaitingTransfer[]) => void,
  ): () => void {
    const read = () => this.waiting.at(ctx, storeId);
    const what = "Transfers";
    return watchStore(this.feed, { storeId, channel: transferChannel, read, what }, listener);
  }
}
