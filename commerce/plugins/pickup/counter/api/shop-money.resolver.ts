import { Parent, ResolveField, Resolver } from "@nestjs/graphql";
import { Ctx, RequestContext } from "@vendure/core";
import { toStore } from "../../../../contracts/store";
import { Pickup } from "../../entities/pickup.entity";
import { PickupPayout } from "../../entities/pickup-payout.entity";
import { DuesService } from "../../reservation/dues.service";
import { PickupRelations } from "../../reservation/pickup-relations.service";
import { PayoutService } from "../payouts.service";
import { Receipts } from "../receipts.service";
import { Signatures } from "../signatures.service";

/** What was handed over, for its shopper and for staff. */
@Resolver("Pickup")
export class PickupReceiptResolver {
  constructor(private readonly receipts: Receipts) {}

  @ResolveField()
  async receipt(@Ctx() ctx: RequestContext, @Parent() pickup: Pickup) {
    const receipt = pickup.collectedAt && (await this.receipts.of(ctx, pickup.id));
    if (!receipt) return null;
    const { figures, ...rest } = receipt;
    return { ...rest, ...figures };
  }
}

/** What its shopper signed with, for the account that ordered it. Staff look by a step of its own. */
@Resolver("Pickup")
export class PickupSignatureResolver {
  constructor(private readonly signatures: Signatures) {}

  @ResolveField()
  signature(@Ctx() ctx: RequestContext, @Parent() pickup: Pickup) {
    return pickup.collectedAt && this.signatures.ofOwn(ctx, pickup);
  }
}

/** What a shopper pays at the counter, and gets back there. */
@Resolver("Pickup")
export class ShopMoneyResolver {
  constructor(
    private readonly dues: DuesService,
    private readonly payouts: PayoutService,
    private readonly relations: PickupRelations,
  ) {}

  @ResolveField()
  amountDue(@Ctx() ctx: RequestContext, @Parent() pickup: Pickup) {
    return this.dues.ofOne(ctx, pickup.id);
  }

  @ResolveField()
  async atCounter(@Ctx() ctx: RequestContext, @Parent() pickup: Pickup) {
    return pickup.tender !== null || (await this.dues.ofOne(ctx, pickup.id)) > 0;
  }

  @ResolveField()
  async currencyCode(@Ctx() ctx: RequestContext, @Parent() pickup: Pickup) {
    return (await this.relations.order(ctx, pickup)).currencyCode;
  }

  @ResolveField("payouts")
  waiting(@Ctx() ctx: RequestContext, @Parent() pickup: Pickup) {
    return this.payouts.ofPickup(ctx, pickup.id);
  }
}

@Resolver("PickupPayout")
export class ShopPayoutFieldsResolver {
  @ResolveField()
  store(@Ctx() ctx: RequestContext, @Parent() { store }: PickupPayout) {
    return toStore(store, ctx.languageCode);
  }
}
