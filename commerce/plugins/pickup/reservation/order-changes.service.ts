import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import {
  EventBus,
  I18nService,
  type ID,
  isGraphQlErrorResult,
  OrderService,
  type RequestContext,
  TransactionalConnection,
  UserInputError,
} from "@vendure/core";
import { openStates } from "../../../../contracts/pickup/states";
import { OrderLock } from "../../../contracts/order-lock";
import type { Pieces } from "../../../contracts/order-money";
import { PiecesCancelled } from "../../../contracts/pieces-cancelled";
import { replaceMethod } from "../../../vendure/replace-method";
import { Pickup } from "../entities/pickup.entity";
import { type CartLine, CartService } from "../promise/cart.service";
import { noStore } from "../promise/store-address";

type ModifyOrderInput = Parameters<OrderService["modifyOrder"]>[1];

/** The fields that the schema adds to Vendure's own types. */
type Placed<Input> = Input & { customFields?: { collectAt?: string | null } | null };

/** For the dashboard, whose people read what the engine answers. */
const errors = {
  "pickup-not-open-there":
    "That store has no open pickup of this order. More pieces for it need a new order.",
  "pickup-line-moves":
    "A line stays where it is collected. Set its quantity to 0 and add the pieces anew instead.",
};

/** Places the pieces that administrators add to an order at the store that prepares it. */
@Injectable()
export class OrderChanges implements OnApplicationBootstrap {
  constructor(
    private readonly orders: OrderService,
    private readonly locks: OrderLock,
    private readonly carts: CartService,
    private readonly connection: TransactionalConnection,
    private readonly i18n: I18nService,
    private readonly events: EventBus,
  ) {}

  onApplicationBootstrap(): void {
    this.i18n.addTranslation("en", { error: errors });
    replaceMethod(this, this.orders, "modifyOrder", (modify) => async (ctx, input) => {
      await this.locks.hold(ctx, input.orderId);
      const lines = await this.carts.lines(ctx, input.orderId);
      const fewer = fewerToSend(lines, input);
      const result = await modify(ctx, await this.placed(ctx, lines, input));
      const isChanged = !isGraphQlErrorResult(result) && !input.dryRun;
      if (isChanged && fewer.length > 0)
        await this.events.publish(new PiecesCancelled(ctx, input.orderId, fewer, "changed"));
      return result;
    });
  }

  /** The change, with new pieces at the store that hands over all the rest, if there is one. */
  private async placed(
    ctx: RequestContext,
    lines: readonly CartLine[],
    input: ModifyOrderInput,
  ): Promise<ModifyOrderInput> {
    const { orderId, addItems, adjustOrderLines } = input;
    const only = onlyPlace(lines);
    const items = addItems?.map((item: Placed<(typeof addItems)[number]>) => ({
      ...item,
      customFields: { ...item.customFields, collectAt: placeOf(item.customFields) ?? only },
    }));
    const adjusted: Placed<NonNullable<typeof adjustOrderLines>[number]>[] = adjustOrderLines ?? [];
    const more = adjusted.flatMap(({ orderLineId, quantity, customFields }) => {
      const line = lines.find(({ id }) => String(id) === String(orderLineId));
      const place = placeOf(customFields);
      if (line && place !== undefined && (place || null) !== line.collectAt)
        throw new UserInputError("error.pickup-line-moves");
      return line && quantity > line.quantity ? [line.collectAt] : [];
    });
    const places = [...more, ...(items ?? []).map(({ customFields }) => customFields.collectAt)];
    await this.checkOpen(ctx, orderId, places);
    const to = input.updateShippingAddress;
    return {
      ...input,
      ...(items && { addItems: items }),
      ...(to && { updateShippingAddress: { ...to, ...noStore } }),
    };
  }

  private async checkOpen(ctx: RequestContext, orderId: ID, places: (string | null)[]) {
    const wanted = new Set(places.flatMap((place) => place || []));
    if (wanted.size === 0) return;
    const pickups = await this.connection
      .getRepository(ctx, Pickup)
      .find({ where: { orderId }, relations: { store: true } });
    const open = pickups
      .filter(({ state }) => openStates.some((one) => one === state))
      .map(({ store }) => store.customFields.code);
    if ([...wanted].some((place) => !open.includes(place)))
      throw new UserInputError("error.pickup-not-open-there");
  }
}

/** Undefined when nothing is said of it. */
const placeOf = (customFields: { collectAt?: string | null } | null | undefined) =>
  customFields?.collectAt;

/** The store at which all of an order is collected; none where some of it is sent. */
function onlyPlace(lines: readonly CartLine[]): string | null {
  const places = new Set(lines.map(({ collectAt }) => collectAt));
  const [only] = places;
  return places.size === 1 && only ? only : null;
}

/** The pieces that were to be sent, and are not after this change. */
function fewerToSend(lines: readonly CartLine[], { adjustOrderLines }: ModifyOrderInput): Pieces[] {
  return (adjustOrderLines ?? []).flatMap(({ orderLineId, quantity }) => {
    const line = lines.find(({ id }) => String(id) === String(orderLineId));
    const fewer = line && !line.collectAt ? line.quantity - quantity : 0;
    return fewer > 0 ? [{ orderLineId, quantity: fewer }] : [];
  });
}
