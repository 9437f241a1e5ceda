import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import { EventBus, TransactionalConnection } from "@vendure/core";
import { CartsJoined } from "../../../contracts/carts-joined";
import { pickupIn } from "../../../database/states-sql";
import { Pickup } from "../entities/pickup.entity";
import { CartService } from "../promise/cart.service";
import { StoreDirectory } from "../promise/store-directory.service";

/** What a guest chose for collecting (when, by whom) comes along when they sign in. */
@Injectable()
export class JoinedChoices implements OnApplicationBootstrap {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly carts: CartService,
    private readonly directory: StoreDirectory,
    private readonly events: EventBus,
  ) {}

  onApplicationBootstrap(): void {
    this.events.registerBlockingEventHandler({
      id: "pickup-choices-of-joined-carts",
      event: CartsJoined,
      handler: (event) => this.follow(event),
    });
  }

  /** Of two choices for one store, the guest's is the newer one. */
  private async follow({ ctx, from, into }: CartsJoined): Promise<void> {
    const pickups = this.connection.getRepository(ctx, Pickup);
    await pickups.query(
      `DELETE FROM pickup mine USING pickup theirs
       WHERE mine."orderId" = $2 AND theirs."orderId" = $1 AND mine."storeId" = theirs."storeId"
         AND mine.state ${pickupIn("draft")} AND theirs.state ${pickupIn("draft")}`,
      [from, into],
    );
    await pickups.query(
      `UPDATE pickup SET "orderId" = $2 WHERE "orderId" = $1 AND state ${pickupIn("draft")}`,
      [from, into],
    );
    const [line] = await this.carts.lines(ctx, into);
    const store = line?.collectAt ? await this.directory.byCode(ctx, line.collectAt) : undefined;
    await this.carts.fitDelivery(ctx, into, store);
  }
}
