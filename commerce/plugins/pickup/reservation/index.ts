import { DeliveryRouting } from "../../../contracts/delivery-routing";
import { PickupPasses } from "../../../contracts/pickup-passes";
import type { PickupRoom } from "../room";
import { AislePayment } from "./aisle-payment.service";
import {
  OrderAddressKind,
  PublicMethodFulfilment,
  QuoteFulfilment,
  ShippingMethodFulfilment,
} from "./api/fulfilment.resolver";
import { PickupResolver } from "./api/pickup.resolver";
import { PickupOrderResultResolver, PickupResultResolver } from "./api/results.resolver";
import { ShopPickupPlacingResolver } from "./api/shop-placing.resolver";
import { CancellationService } from "./cancellation.service";
import { CommandService } from "./command.service";
import { DeclineService } from "./declines.service";
import { ParcelRouting } from "./delivery-routing.service";
import { DuesService } from "./dues.service";
import { HistoryService } from "./history.service";
import { JoinedChoices } from "./joined-choices.service";
import { PickupFeed } from "./live/pickup-feed.service";
import { MissingNews } from "./missing-news.service";
import { MissingPieces } from "./missing-pieces.service";
import { MoveOffers } from "./move-offers.service";
import { MoveRouting } from "./move-routing.service";
import { MoveService } from "./moves.service";
import { OrderChanges } from "./order-changes.service";
import { OrderedPieces } from "./ordered-pieces.service";
import { ParcelMoves } from "./parcel-moves.service";
import { Parcels } from "./parcels.service";
import { PassService } from "./passes.service";
import { PauseNews } from "./pause-news.service";
import { PaymentCheck } from "./payment-check.service";
import { PaymentStart } from "./payment-start.service";
import { PickupInvariants } from "./pickup-invariants";
import { PickupLinesService } from "./pickup-lines.service";
import { PickupRelations } from "./pickup-relations.service";
import { PickupSelectionService } from "./pickup-selection.service";
import { PiecesAtStores } from "./pieces-at-stores.service";
import { ProposalService } from "./proposals.service";
import { PutBacks } from "./put-backs.service";
import { ReservationService } from "./reservation.service";
import { StoreStock } from "./store-stock.service";

/** What is kept for an order at a store, and how it follows the order until it is over. */
export const reservation: PickupRoom = {
  providers: [
    AislePayment,
    CommandService,
    DeclineService,
    DuesService,
    CancellationService,
    HistoryService,
    JoinedChoices,
    MissingNews,
    MissingPieces,
    MoveOffers,
    MoveRouting,
    MoveService,
    OrderChanges,
    OrderedPieces,
    ParcelMoves,
    ParcelRouting,
    Parcels,
    PassService,
    PauseNews,
    PaymentCheck,
    PaymentStart,
    PickupFeed,
    PickupInvariants,
    PickupLinesService,
    PickupRelations,
    PiecesAtStores,
    PickupSelectionService,
    ProposalService,
    PutBacks,
    ReservationService,
    StoreStock,
    { provide: DeliveryRouting, useExisting: ParcelRouting },
    { provide: PickupPasses, useExisting: PassService },
  ],
  shopResolvers: [
    OrderAddressKind,
    PickupOrderResultResolver,
    PickupResolver,
    PickupResultResolver,
    PublicMethodFulfilment,
    QuoteFulfilment,
    ShippingMethodFulfilment,
    ShopPickupPlacingResolver,
  ],
  adminResolvers: [PickupResolver],
};
