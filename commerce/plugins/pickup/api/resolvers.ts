import { AdminDiscrepancyResolver } from "./admin-discrepancy.resolver";
import { AdminManagerResolver } from "./admin-manager.resolver";
import {
  AdminPayoutFieldsResolver,
  AdminPayoutResolver,
  PickupPayoutResultResolver,
} from "./admin-payout.resolver";
import { AdminPickupResolver } from "./admin-pickup.resolver";
import { AdminSessionResolver } from "./admin-session.resolver";
import { AdminStaffResolver } from "./admin-staff.resolver";
import {
  PickupCommandResultResolver,
  PickupHandOverResultResolver,
  PickupOfferResolver,
  PickupOrderResultResolver,
  PickupPassResultResolver,
  PickupResultResolver,
  PickupSlotResolver,
  PickupStoreResolver,
} from "./fields.resolver";
import {
  OrderAddressKind,
  PublicMethodFulfilment,
  QuoteFulfilment,
  ShippingMethodFulfilment,
} from "./fulfilment.resolver";
import { PickupResolver } from "./pickup.resolver";
import { PickupStatusResultResolver, ShopPickupAfterResolver } from "./shop-after.resolver";
import { ShopMoneyResolver, ShopPayoutFieldsResolver } from "./shop-money.resolver";
import { OrderPickupsResolver, ShopPickupResolver } from "./shop-pickup.resolver";
import { ShopPickupPlacingResolver } from "./shop-placing.resolver";
import { ShopPickupReadingResolver } from "./shop-reading.resolver";

export const shopResolvers = [
  OrderAddressKind,
  OrderPickupsResolver,
  PickupOfferResolver,
  PickupOrderResultResolver,
  PickupResolver,
  PickupResultResolver,
  PickupSlotResolver,
  PickupStatusResultResolver,
  PickupStoreResolver,
  PublicMethodFulfilment,
  QuoteFulfilment,
  ShippingMethodFulfilment,
  ShopMoneyResolver,
  ShopPayoutFieldsResolver,
  ShopPickupAfterResolver,
  ShopPickupPlacingResolver,
  ShopPickupReadingResolver,
  ShopPickupResolver,
];

export const adminResolvers = [
  AdminDiscrepancyResolver,
  AdminManagerResolver,
  AdminPayoutFieldsResolver,
  AdminPayoutResolver,
  AdminPickupResolver,
  AdminSessionResolver,
  AdminStaffResolver,
  PickupCommandResultResolver,
  PickupHandOverResultResolver,
  PickupPassResultResolver,
  PickupPayoutResultResolver,
  PickupResolver,
];
