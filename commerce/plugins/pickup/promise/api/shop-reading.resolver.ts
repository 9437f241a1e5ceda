import { Args, Query, Resolver } from "@nestjs/graphql";
import { ActiveOrderService, Ctx, type ID, RequestContext, UserInputError } from "@vendure/core";
import type { Point } from "../../types";
import { type Availability, AvailabilityService } from "../availability.service";
import { CartService, quantitiesByVariant } from "../cart.service";
import { codeOf, OfferService } from "../offer.service";
import { StoreDirectory } from "../store-directory.service";

interface LineInput {
  variantId: ID;
  quantity: number;
}
const mostLines = 100;
const mostStores = 50;

/** Stores, availability, promises and slots. */
@Resolver()
export class ShopPickupReadingResolver {
  constructor(
    private readonly directory: StoreDirectory,
    private readonly availability: AvailabilityService,
    private readonly offers: OfferService,
    private readonly carts: CartService,
    private readonly activeOrders: ActiveOrderService,
  ) {}

  @Query()
  pickupStores(
    @Ctx() ctx: RequestContext,
    @Args() args: { near?: Point; search?: string; take: number },
  ) {
    return this.directory.find(ctx, { ...args, take: within(args.take) });
  }

  @Query()
  async pickupAvailability(
    @Ctx() ctx: RequestContext,
    @Args() args: { lines: LineInput[]; storeCodes?: string[] },
  ) {
    const wants = checked(args.lines);
    const codes = args.storeCodes ?? (await this.allCodes(ctx));
    if (codes.length > mostStores) throw new UserInputError("At most 50 stores at once");
    return this.availability.of(ctx, wants, codes);
  }

  @Query()
  async pickupAvailabilityTable(
    @Ctx() ctx: RequestContext,
    @Args() args: { lines: LineInput[]; storeCodes?: string[] },
  ) {
    return tableOf(await this.pickupAvailability(ctx, args));
  }

  @Query()
  async pickupOffers(
    @Ctx() ctx: RequestContext,
    @Args() args: { lines?: LineInput[]; storeCodes?: string[]; near?: Point; take: number },
  ) {
    const wants = args.lines ? checked(args.lines) : await this.ofCart(ctx);
    const stores = await this.directory.find(ctx, {
      near: args.near,
      codes: args.storeCodes,
      take: within(args.take),
    });
    return wants.length === 0 ? [] : this.offers.offers(ctx, wants, stores);
  }

  @Query()
  async pickupSlots(@Ctx() ctx: RequestContext, @Args() args: { storeCode: string; days: number }) {
    const store = await this.directory.byCode(ctx, args.storeCode);
    return store ? this.offers.slots(ctx, store, Math.max(1, args.days)) : [];
  }

  private async allCodes(ctx: RequestContext): Promise<string[]> {
    const stores = await this.directory.find(ctx, { take: mostStores });
    return stores.map((store) => codeOf(store.location));
  }

  private async ofCart(ctx: RequestContext) {
    const order = await this.activeOrders.getActiveOrder(ctx, undefined);
    return order ? quantitiesByVariant(await this.carts.lines(ctx, order.id)) : [];
  }
}

/** A row for each variant: every object of an answer costs the engine more than what is in it. */
function tableOf(cells: Availability[]) {
  const storeCodes = [...new Set(cells.map((cell) => cell.storeCode))];
  const rows = new Map<string, Availability[]>();
  for (const cell of cells)
    rows.set(String(cell.variantId), [...(rows.get(String(cell.variantId)) ?? []), cell]);
  return {
    storeCodes,
    rows: [...rows.values()].flatMap((own) => {
      const ordered = storeCodes.flatMap((code) => own.find((c) => c.storeCode === code) ?? []);
      const [first] = ordered;
      if (!first) return [];
      const { variantId, quantity } = first;
      const left = ordered.map((cell) => cell.left);
      return [{ variantId, quantity, left, stock: ordered.map((cell) => cell.stock) }];
    }),
  };
}

function checked(lines: LineInput[]) {
  if (lines.length > mostLines) throw new UserInputError("At most 100 lines at once");
  if (lines.some(({ quantity }) => quantity < 1 || quantity > 10_000))
    throw new UserInputError("Quantities are from 1 to 10,000");
  return quantitiesByVariant(lines.map((line) => ({ ...line, variantId: Number(line.variantId) })));
}

function within(take: number): number {
  return Math.min(mostStores, Math.max(1, take));
}
