import { Injectable } from "@nestjs/common";
import { EventBus, type RequestContext } from "@vendure/core";
import type { DeclineCode } from "../../../../contracts/pickup/declines";
import { StoreDeclined } from "../../../contracts/pickup-events";
import { DeclineService } from "../reservation/declines.service";
import { isMoveGone } from "../reservation/moves.service";
import { SendingService } from "./sending.service";
import { StaffService } from "./staff.service";
import type { StaffAnswer, StaffRequest } from "./staff-commands.service";

/** "We can't do this order": a person of the store says why, and it goes elsewhere. */
@Injectable()
export class DecliningService {
  constructor(
    private readonly staff: StaffService,
    private readonly declines: DeclineService,
    private readonly events: EventBus,
    private readonly sending: SendingService,
  ) {}

  /**
   * Of what is not ready yet. What became of it stands in the answer's state. A store that sells its
   * last piece meanwhile is left out, and the next one is tried.
   */
  async decline(ctx: RequestContext, request: StaffRequest & { reason: DeclineCode }): StaffAnswer {
    const { reason: code } = request;
    // As reasons stand in the history of every step.
    const reason = code.toLowerCase().replaceAll("_", "-");
    const gone = new Set<string>();
    for (;;) {
      let tried: string | undefined;
      try {
        return await this.staff.run(
          ctx,
          request,
          { type: "decline", reason },
          {
            data: { reason },
            after: async (tx, pickup) => {
              if (pickup.kind === "parcel") await this.sending.decline(tx, pickup);
              else
                await this.declines.decline(tx, pickup, gone, (storeCode) => {
                  tried = storeCode;
                });
              await this.events.publish(new StoreDeclined(tx, pickup, reason));
            },
          },
        );
      } catch (error) {
        if (!tried || !isMoveGone(error)) throw error;
        gone.add(tried);
      }
    }
  }
}
