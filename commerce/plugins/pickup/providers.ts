import { AttemptService } from "./services/attempts.service";
import { AvailabilityService } from "./services/availability.service";
import { BasketService } from "./services/basket.service";
import { CommandService } from "./services/command.service";
import { EndingService } from "./services/ending.service";
import { HandoverService } from "./services/handover.service";
import { HistoryService } from "./services/history.service";
import { OfferService } from "./services/offer.service";
import { PaymentCheck } from "./services/payment-check.service";
import { PaymentStart } from "./services/payment-start.service";
import { PickingService } from "./services/picking.service";
import { PickupLinesService } from "./services/pickup-lines.service";
import { PickupRelations } from "./services/pickup-relations.service";
import { PlacementService } from "./services/placement.service";
import { RefundService } from "./services/refund.service";
import { ReservationService } from "./services/reservation.service";
import { ReturnsService } from "./services/returns.service";
import { ShopperService } from "./services/shopper.service";
import { StaffService } from "./services/staff.service";
import { StaffAccess } from "./services/staff-access.service";
import { StoreDirectory } from "./services/store-directory.service";
import { StoreStock } from "./services/store-stock.service";

/** The plugin's services. */
export const providers = [
  AttemptService,
  AvailabilityService,
  BasketService,
  CommandService,
  EndingService,
  HandoverService,
  HistoryService,
  OfferService,
  PaymentCheck,
  PaymentStart,
  PickingService,
  PickupLinesService,
  PickupRelations,
  PlacementService,
  RefundService,
  ReservationService,
  ReturnsService,
  ShopperService,
  StaffAccess,
  StaffService,
  StoreDirectory,
  StoreStock,
];
