import { Carrier } from "../../../contracts/carrier";
import { StoreStaff } from "../../../contracts/store-staff";
import type { PickupRoom } from "../room";
import { AdminAisleResolver } from "./api/admin-aisle.resolver";
import { AdminBinResolver } from "./api/admin-bin.resolver";
import { AdminDamageResolver } from "./api/admin-damage.resolver";
import { AdminDeclineResolver } from "./api/admin-decline.resolver";
import { AdminDiscrepancyResolver } from "./api/admin-discrepancy.resolver";
import {
  AdminHandOverResolver,
  HandOverApprovalResultResolver,
  RefusalAmountsResultResolver,
} from "./api/admin-hand-over.resolver";
import { AdminManagerResolver } from "./api/admin-manager.resolver";
import { AdminOrderResolver, AdminPlaceResolver } from "./api/admin-order.resolver";
import { AdminParcelResolver } from "./api/admin-parcel.resolver";
import { AdminCounterPauseResolver, AdminPauseResolver } from "./api/admin-pause.resolver";
import {
  AdminPayoutFieldsResolver,
  AdminPayoutResolver,
  PickupPayoutResultResolver,
} from "./api/admin-payout.resolver";
import { AdminPickupResolver } from "./api/admin-pickup.resolver";
import { AdminPushResolver } from "./api/admin-push.resolver";
import { AdminReturnResolver } from "./api/admin-return.resolver";
import { AdminSessionResolver } from "./api/admin-session.resolver";
import { AdminShelfResolver } from "./api/admin-shelf.resolver";
import { AdminStaffResolver } from "./api/admin-staff.resolver";
import { AdminSubstituteResolver } from "./api/admin-substitute.resolver";
import {
  PickupCommandResultResolver,
  PickupHandOverResultResolver,
  PickupPassResultResolver,
} from "./api/results.resolver";
import {
  PickupReceiptResolver,
  PickupSignatureResolver,
  ShopMoneyResolver,
  ShopPayoutFieldsResolver,
} from "./api/shop-money.resolver";
import { ArticleService } from "./article.service";
import { BinLocations } from "./bin-locations.service";
import { BoardService } from "./board.service";
import { CorrectionService } from "./correction.service";
import { DamageDecisions } from "./damage/damage-decisions.service";
import { DamageDesk } from "./damage/damage-desk.service";
import { DamagedPieces } from "./damage/damaged-pieces.service";
import { DecliningService } from "./declining.service";
import { ReturnableOrders } from "./desk/returnable-orders.service";
import { ReturnedStock } from "./desk/returned-stock.service";
import { ReturnsDesk } from "./desk/returns-desk.service";
import { DiscrepanciesService } from "./discrepancies.service";
import { HandoverService } from "./handover.service";
import { BoardStream } from "./live/board-stream.service";
import { HelpStream } from "./live/help-stream.service";
import { StaffLinks } from "./live/staff-links.service";
import { TransferStream } from "./live/transfer-stream.service";
import { WaitingTransfers } from "./live/waiting-transfers.service";
import { OrderSearch } from "./order-search.service";
import { OwnLabel } from "./own-label";
import { PartialCollection } from "./partial-collection.service";
import { PausesService } from "./pauses.service";
import { PayoutService } from "./payouts.service";
import { PickingService } from "./picking.service";
import { PickupFactsService } from "./pickup-facts.service";
import { ProposingService } from "./proposing.service";
import { PushBook } from "./push/push-book.service";
import { PushDevices } from "./push/push-devices.service";
import { PushPost } from "./push/push-post.service";
import { PushRings } from "./push/push-rings.service";
import { PushWorker } from "./push/push-worker.service";
import { Receipts } from "./receipts.service";
import { Refusals } from "./refusals.service";
import { ReturnsService } from "./returns.service";
import { SecondPerson } from "./second-person.service";
import { SendingService } from "./sending.service";
import { SentPasses } from "./sent-passes.service";
import { ShownPassService } from "./shown-pass.service";
import { Signatures } from "./signatures.service";
import { StaffService } from "./staff.service";
import { StaffAccess } from "./staff-access.service";
import { StaffCommands } from "./staff-commands.service";
import { StaffPins } from "./staff-pins.service";
import { StaffSessions } from "./staff-sessions.service";
import { StagingShelves } from "./staging-shelves.service";
import { SubstituteLimit } from "./substitute-limit.service";
import { Substitutes } from "./substitutes.service";
import { TagSheets } from "./tag-sheets.service";

/** What people of a store do: pick, stage, hand over, take back, count, pay out. */
export const counter: PickupRoom = {
  providers: [
    ArticleService,
    BinLocations,
    BoardService,
    BoardStream,
    CorrectionService,
    { provide: Carrier, useFactory: () => new OwnLabel() },
    DamageDecisions,
    DamageDesk,
    DamagedPieces,
    DecliningService,
    SendingService,
    DiscrepanciesService,
    HandoverService,
    HelpStream,
    OrderSearch,
    PausesService,
    PayoutService,
    PickingService,
    PickupFactsService,
    ProposingService,
    PushBook,
    PushDevices,
    PushPost,
    PushRings,
    PushWorker,
    Receipts,
    Signatures,
    Refusals,
    PartialCollection,
    ReturnableOrders,
    ReturnedStock,
    ReturnsDesk,
    ReturnsService,
    SecondPerson,
    SentPasses,
    ShownPassService,
    StaffAccess,
    { provide: StoreStaff, useExisting: StaffAccess },
    StaffCommands,
    StaffLinks,
    StaffPins,
    StaffService,
    StaffSessions,
    StagingShelves,
    SubstituteLimit,
    Substitutes,
    TagSheets,
    TransferStream,
    WaitingTransfers,
  ],
  shopResolvers: [
    PickupReceiptResolver,
    PickupSignatureResolver,
    ShopMoneyResolver,
    ShopPayoutFieldsResolver,
  ],
  adminResolvers: [
    AdminAisleResolver,
    AdminDamageResolver,
    AdminDeclineResolver,
    AdminParcelResolver,
    AdminSubstituteResolver,
    AdminDiscrepancyResolver,
    AdminHandOverResolver,
    PickupReceiptResolver,
    AdminManagerResolver,
    AdminOrderResolver,
    AdminCounterPauseResolver,
    AdminPauseResolver,
    AdminPayoutFieldsResolver,
    AdminPayoutResolver,
    AdminPickupResolver,
    AdminPlaceResolver,
    AdminPushResolver,
    AdminReturnResolver,
    AdminSessionResolver,
    AdminBinResolver,
    AdminShelfResolver,
    AdminStaffResolver,
    HandOverApprovalResultResolver,
    PickupCommandResultResolver,
    PickupHandOverResultResolver,
    PickupPassResultResolver,
    PickupPayoutResultResolver,
    RefusalAmountsResultResolver,
  ],
};
