import { Injectable } from "@nestjs/common";
import type { ID, RequestContext } from "@vendure/core";
import { HelpCalls, type OpenCall } from "../../aisle/help-calls.service";
import { helpChannel } from "../../reservation/live/help";
import { PickupFeed } from "../../reservation/live/pickup-feed.service";
import { watchStore } from "./watch-store";

/** Tells devices who asks for help in their store: all that rings, as it is now. */
@Injectable()
export class HelpStream {
  constructor(
    private readonly calls: HelpCalls,
    private readonly feed: PickupFeed,
  ) {}

  /** As `watchStore`. */
  watch(ctx: RequestContext, storeId: ID, listener: (calls: OpenCall[]) => void): () => void {
    const read = () => this.calls.open(ctx, storeId);
    const what = "Calls for help";
    return watchStore(this.feed, { storeId, channel: helpChannel, read, what }, listener);
  }
}
