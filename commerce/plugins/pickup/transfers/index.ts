import type { PickupRoom } from "../room";
import { AdminTransferResolver } from "./api/admin-transfer.resolver";
import { TransferCommands } from "./transfer-commands.service";
import { TransferList } from "./transfer-list.service";
import { TransferStock } from "./transfer-stock.service";
import { Transfers } from "./transfers.service";

/** Stock on its way between two stores: asked for, packed, sent and counted. */
export const transfers: PickupRoom = {
  providers: [TransferCommands, TransferList, TransferStock, Transfers],
  shopResolvers: [],
  adminResolvers: [AdminTransferResolver],
};
