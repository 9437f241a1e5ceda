export {
  answerHelp,
  findTags,
  helpAnswerSchema,
  printTags,
  printTagsSchema,
  tagSearchSchema,
} from "./aisle";
export { answer } from "./answer";
export { lookAtShopper, suggestToShopper } from "./assistance";
export { getDamaged } from "./damaged";
export { endDevice, getDevices, requirePin, setPin } from "./devices";
export { approveStep, getRefusalAmounts, getWithoutPassRule, showSignature } from "./hand-over";
export {
  getArea,
  getAudit,
  getDiscrepancies,
  getStoreDay,
} from "./manage-store";
export { openEvents } from "./open-events";
export { confirmPayout, getPayouts } from "./payouts";
export { getPushKey, subscribePush, unsubscribePush } from "./push";
export {
  findArticle,
  findByPass,
  getBoard,
  getHistory,
  getOrder,
  searchOrders,
} from "./read-store";
export { returnPreviewSchema, returnSearchSchema, takeBackSchema } from "./return-schemas";
export { findReturnable, previewReturn, takeGoodsBack } from "./returns";
export { runCommand } from "./run-command";
export {
  ageSchema,
  answerSchema,
  approvalSchema,
  assistanceCodeSchema,
  commandSchema,
  damageStateSchema,
  dateSchema,
  discrepancyStateSchema,
  endPushSchema,
  endSessionSchema,
  lookUpSchema,
  orderIdSchema,
  passSchema,
  payoutSchema,
  payoutsOfSchema,
  pinRuleSchema,
  pinSchema,
  pushSchema,
  refusalSchema,
  shareCartSchema,
  signatureLookSchema,
  signInId,
  signOutSchema,
  staffSignInSchema,
  substituteRuleSchema,
  suggestionSchema,
  variantIdSchema,
} from "./schemas";
export { getSharedCarts, getStockElsewhere, shareCart } from "./shared-carts";
export {
  getShelves,
  removeShelf,
  removeShelfSchema,
  saveShelves,
  saveShelvesSchema,
} from "./shelves";
export { getStaffSession, signInStaff, signOutStaff } from "./sign-in";
export { readAt, staffGetter, staffHandler, staffReader } from "./staff-handler";
export { getProposals, getSubstituteRule } from "./substitutes";
export { transferSchema } from "./transfer-schemas";
export { getTransfers, runTransfer } from "./transfers";
