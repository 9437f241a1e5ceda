import { Injectable } from "@nestjs/common";
import { type ID, Logger, type RequestContext } from "@vendure/core";
import { HelpCalls, type OpenCall } from "../../aisle/help-calls.service";
import { PickupFeed } from "../../reservation/live/pickup-feed.service";

/** All that rings for help in a store, as it is now. */
export type CallsListener = (calls: OpenCall[]) => void;

/** Tells devices who asks for help in their store. */
@Injectable()
export class HelpStream {
  constructor(
    private readonly calls: HelpCalls,
    private readonly feed: PickupFeed,
  ) {}

  /**
   * Says what rings now, and again whenever that changes. What is over by its time only, devices
   * know by themselves.
   * @returns how to stop
   */
  watch(ctx: RequestContext, storeId: ID, listener: CallsListener): () => void {
    const look = () =>
      void this.calls.open(ctx, storeId).then(listener, (error: unknown) => {
        Logger.warn(`Calls for help could not be read: ${String(error)}`, "Pickup");
      });
    const leave = this.feed.listenForHelp((store) => {
      if (store === "gap" || store === String(storeId)) look();
    });
    look();
    return leave;
  }
}
