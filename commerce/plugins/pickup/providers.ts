import { PickupPasses } from "../../contracts/pickup-passes";
import { BoardStream } from "./live/board-stream.service";
import { PickupFeed } from "./live/pickup-feed.service";
import { StaffLinks } from "./live/staff-links.service";
import { ArticleService } from "./services/article.service";
import { AvailabilityService } from "./services/availability.service";
import { BoardService } from "./services/board.service";
import { CartService } from "./services/cart.service";
import { CommandService } from "./services/command.service";
import { CorrectionService } from "./services/correction.service";
import { DiscrepanciesService } from "./services/discrepancies.service";
import { DuesService } from "./services/dues.service";
import { EndingService } from "./services/ending.service";
import { HandoverService } from "./services/handover.service";
import { HistoryService } from "./services/history.service";
import { MissingNews } from "./services/missing-news.service";
import { MissingPieces } from "./services/missing-pieces.service";
import { OfferService } from "./services/offer.service";
import { OrderChanges } from "./services/order-changes.service";
import { OrderedPieces } from "./services/ordered-pieces.service";
import { PassService } from "./services/passes.service";
import { PaymentCheck } from "./services/payment-check.service";
import { PaymentStart } from "./services/payment-start.service";
import { PayoutService } from "./services/payouts.service";
import { PickingService } from "./services/picking.service";
import { PickupFactsService } from "./services/pickup-facts.service";
import { PickupInvariants } from "./services/pickup-invariants";
import { PickupLinesService } from "./services/pickup-lines.service";
import { PickupRelations } from "./services/pickup-relations.service";
import { PiecesAtStores } from "./services/pieces-at-stores.service";
import { PlacementService } from "./services/placement.service";
import { ReservationService } from "./services/reservation.service";
import { ReturnsService } from "./services/returns.service";
import { ShopperService } from "./services/shopper.service";
import { ShownPassService } from "./services/shown-pass.service";
import { StaffService } from "./services/staff.service";
import { StaffAccess } from "./services/staff-access.service";
import { StaffCommands } from "./services/staff-commands.service";
import { StaffPins } from "./services/staff-pins.service";
import { StaffSessions } from "./services/staff-sessions.service";
import { StoreDirectory } from "./services/store-directory.service";
import { StoreReport } from "./services/store-report.service";
import { StoreStock } from "./services/store-stock.service";

/** The plugin's services. */
export const providers = [
  ArticleService,
  AvailabilityService,
  CartService,
  BoardService,
  BoardStream,
  CommandService,
  CorrectionService,
  DiscrepanciesService,
  DuesService,
  EndingService,
  HandoverService,
  HistoryService,
  MissingNews,
  MissingPieces,
  OfferService,
  OrderChanges,
  OrderedPieces,
  PassService,
  PaymentCheck,
  PaymentStart,
  PayoutService,
  PickingService,
  PickupFeed,
  PickupInvariants,
  PickupLinesService,
  PickupRelations,
  PiecesAtStores,
  PlacementService,
  ReservationService,
  ReturnsService,
  ShopperService,
  ShownPassService,
  StaffAccess,
  StaffLinks,
  StaffPins,
  StaffService,
  StaffCommands,
  PickupFactsService,
  StaffSessions,
  StoreDirectory,
  StoreReport,
  StoreStock,
  { provide: PickupPasses, useExisting: PassService },
];
