import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import { EventBus, type ID, type RequestContext, TransactionalConnection } from "@vendure/core";
import { PiecesCancelled } from "../../../contracts/pieces-cancelled";
import { Pickup } from "../entities/pickup.entity";
import { PickupLine } from "../entities/pickup-line.entity";
import { fittedLine } from "../fitted-line";
import { holdsStock, openStates } from "../states";
import { forgetWishes } from "../wishes";
import { BasketService } from "./basket.service";
import { EndingService } from "./ending.service";
import { HistoryService } from "./history.service";

/** What a store hands over is what its order still has, whoever changed the order. */
@Injectable()
export class OrderedPieces implements OnApplicationBootstrap {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly baskets: BasketService,
    private readonly ending: EndingService,
    private readonly history: HistoryService,
    private readonly events: EventBus,
  ) {}

  onApplicationBootstrap(): void {
    this.events.registerBlockingEventHandler({
      id: "pickup-ordered-pieces",
      event: PiecesCancelled,
      handler: async ({ ctx, orderId }) => {
        await this.fitAll(ctx, orderId);
      },
    });
  }

  /**
   * Fits the open pickups of an order, which is locked; one of which nothing is left ends.
   * @returns whether something changed.
   */
  async fitAll(tx: RequestContext, orderId: ID): Promise<boolean> {
    const pickups = await this.connection
      .getRepository(tx, Pickup)
      .createQueryBuilder("p")
      .innerJoinAndSelect("p.store", "store")
      .where("p.orderId = :orderId AND p.state IN (:...states)", {
        orderId,
        states: ["held", ...openStates],
      })
      .orderBy("p.storeId")
      .setLock("for_no_key_update", undefined, ["p"])
      .getMany();
    let changed = false;
    for (const pickup of pickups) changed = (await this.fit(tx, pickup)) || changed;
    return changed;
  }

  private async fit(tx: RequestContext, pickup: Pickup): Promise<boolean> {
    const { id, orderId, state: from } = pickup;
    const repository = this.connection.getRepository(tx, PickupLine);
    pickup.lines = await repository.find({ where: { pickupId: id }, order: { id: "ASC" } });
    const ordered = await this.baskets.lines(tx, orderId);
    const kept = (line: PickupLine) =>
      ordered.find((one) => String(one.id) === String(line.orderLineId))?.quantity ?? 0;
    if (pickup.lines.every((line) => kept(line) === 0)) return this.end(tx, pickup);

    const staged = from === "ready" || from === "arrived";
    const changes = pickup.lines.map((line) => ({
      line,
      to: fittedLine(line, kept(line), staged),
    }));
    const differ = changes.some(({ line, to }) => to && to.quantity !== line.quantity);
    if (!differ || changes.some(({ to }) => !to)) return false;
    for (const { line, to } of changes) Object.assign(line, to);
    await repository.save(pickup.lines, { reload: false });
    await this.history.add(tx, pickup, { type: "adjust", from, actor: "system", data: {} });
    return true;
  }

  private async end(tx: RequestContext, pickup: Pickup): Promise<boolean> {
    const { state: from } = pickup;
    // What is only being paid goes with its basket.
    if (!holdsStock(from) || from === "held") return false;
    forgetWishes(pickup);
    await this.ending.end(tx, pickup, "cancelled", "");
    await this.history.add(tx, pickup, { type: "cancel", from, actor: "system", data: {} });
    return true;
  }
}
