import { queryOptions } from "@tanstack/react-query";
import type { StagingShelf } from "@/contracts/pickup/shelves";
import type { Signature } from "@/contracts/pickup/signature";
import { ApiError, callJson } from "@/lib/api";
import type { Language } from "@/lib/i18n/locales";
import { ok, type Result, toFailure } from "@/lib/result";
import type { ReturnQuestion, TakingBack } from "./return-schemas";
import type {
  Answered,
  ApprovalRequest,
  Command,
  PayoutConfirmation,
  PushRequest,
  RefusedPieces,
  ShareCartRequest,
  ShownPass,
  SignatureLook,
  StaffSignIn,
  StaffSignOut,
  SubstituteQuestion,
} from "./schemas";
import type { TransferCommand } from "./transfer-schemas";
import type {
  Approval,
  Area,
  Article,
  AssistedShopper,
  At,
  Board,
  DamagedPieces,
  DamageState,
  Discrepancies,
  DiscrepancyState,
  HelpAnswer,
  KnownSession,
  OfferedCart,
  Outcome,
  Payout,
  PayoutOutcome,
  Pickup,
  PickupRecord,
  PinVerifier,
  PrintedTag,
  Proposal,
  RefusalAmounts,
  ReturnableOrder,
  ReturnOutcome,
  ReturnPreview,
  SharedCartRow,
  StaffSession,
  StockElsewhere,
  StoreDay,
  SubstituteRule,
  TagList,
  Transfer,
  TransferOutcome,
  WithoutPassRule,
  WorkingDevice,
} from "./types";

const of = ({ as, market, store, language }: At) => ({ as, market, store, language });

/** Reads all that is open in a store; fails with an ApiError. */
export const fetchBoard = (at: At, signal: AbortSignal) =>
  callJson<Board>("/api/staff/board", { query: of(at), signal });

/** The address of a store's live events from a place in its history on. */
export const eventsUrl = (at: At, since: number) =>
  `/api/staff/events?${new URLSearchParams({ ...of(at), since: String(since) })}`;

/** The address of a store's history as a file. */
export const auditUrl = (at: At, from: string, to: string) =>
  `/api/staff/audit?${new URLSearchParams({ ...of(at), from, to })}`;

/** Who is signed in to work; fails with an ApiError. */
export const fetchStaffSession = (as: string, language: Language) =>
  callJson<KnownSession>("/api/staff/session", { query: { as, language } });

/** Fails with an ApiError. */
export const signIn = (body: StaffSignIn) =>
  callJson<StaffSession>("/api/staff/session", { method: "POST", body });

/** Signing in waits for it: it is tried again rather than waited for. */
const signOutMs = 10_000;

/** Tells the engine that sessions are over; fails with an ApiError. */
export const signOut = (body: StaffSignOut) =>
  callJson("/api/staff/session", {
    method: "DELETE",
    body,
    keepalive: true,
    signal: AbortSignal.timeout(signOutMs),
  });

/** Sets the own PIN; fails with an ApiError. */
export const sendPin = (at: At, body: PinVerifier) =>
  callJson("/api/staff/pin", { method: "PUT", body, query: of(at) });

/** Says whether a store's people need a PIN; fails with an ApiError. */
export const sendPinRule = (at: At, required: boolean) =>
  callJson("/api/staff/pin-rule", { method: "PUT", body: { required }, query: of(at) });

/** Who is signed in at a store, on which device. */
export const devicesOptions = (at: At) =>
  queryOptions({
    queryKey: ["staff", "devices", at],
    queryFn: ({ signal }) =>
      callJson<WorkingDevice[]>("/api/staff/devices", { query: of(at), signal }),
    staleTime: 0,
    refetchInterval: 30_000,
  });

/** Ends a session; answers the ones that are left. Fails with an ApiError. */
export const endDevice = (at: At, id: string) =>
  callJson<WorkingDevice[]>("/api/staff/devices", {
    method: "DELETE",
    body: { id },
    query: of(at),
  });

/**
 * Sends a command; that it does not fit any more is an outcome, not a failure.
 * @param age how long ago it was given (ms), by the device's own clock
 */
export async function sendCommand(at: At, command: Command, age: number): Promise<Result<Outcome>> {
  const search = new URLSearchParams({ ...of(at), age: String(Math.round(age)) });
  const response = await fetch(`/api/staff/commands?${search}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(command),
    // A page that is being left still gets its last word out.
    keepalive: true,
  }).catch(() => undefined);
  const body: unknown = await response?.json().catch(() => undefined);
  if (!response || body === undefined) return toFailure("network", "unreachable");
  if (response.status === 200 || response.status === 409) return ok(body as Outcome);
  const { failure } = body as { failure?: Extract<Result<never>, { ok: false }>["failure"] };
  return failure ? { ok: false, failure } : toFailure("engine", "engine");
}

/**
 * Says that a person opened an order or transfer so long ago (ms). Its rings stop on all devices of
 * the store. What goes wrong on the way is a value.
 */
export const sendAnswer = (at: At, about: Answered, age: number): Promise<Result<Outcome>> =>
  callJson("/api/staff/answers", {
    method: "POST",
    body: { ...about, age: Math.round(age) },
    query: of(at),
  }).then(() => ok({ done: true }), failureOf);

/** Says that a person comes to a shopper in an aisle; fails with an ApiError. */
export const sendHelpAnswer = (at: At, id: string) =>
  callJson<HelpAnswer>("/api/staff/help", { method: "POST", body: { id }, query: of(at) });

/** Articles that tags can be printed for. */
export const tagsOptions = (at: At, search: string) =>
  queryOptions({
    queryKey: ["staff", "tags", at, search],
    queryFn: ({ signal }) =>
      callJson<TagList>("/api/staff/tags", { query: { ...of(at), search }, signal }),
    staleTime: 0,
    placeholderData: (previous) => previous,
  });

/** Notes the prices of now as printed; fails with an ApiError. */
export const sendPrintTags = (at: At, variants: readonly string[]) =>
  callJson<PrintedTag[]>("/api/staff/tags", { method: "POST", body: { variants }, query: of(at) });

/** Where a device says that it is to ring while it is locked, and asks for the shop's key. */
export const pushUrl = (at: At) => `/api/staff/push?${new URLSearchParams(of(at))}`;

/** What browsers subscribe with; fails with an ApiError. */
export const fetchPushKey = (at: At) =>
  callJson<{ key: string }>("/api/staff/push", { query: of(at) });

/** Has this device ring while it is locked; fails with an ApiError. */
export const sendPush = (at: At, body: PushRequest) =>
  callJson("/api/staff/push", { method: "PUT", body, query: of(at) });

/** Ends that; fails with an ApiError. */
export const endPush = (at: At, endpoint: string) =>
  callJson("/api/staff/push", { method: "DELETE", body: { endpoint }, query: of(at) });

/** The pickup that a shown pass belongs to; what goes wrong on the way is a value. */
export const findByPass = (at: At, pass: ShownPass): Promise<Result<Outcome>> =>
  callJson<Outcome>("/api/staff/pass", { method: "POST", body: pass, query: of(at) }).then(
    ok,
    failureOf,
  );

/** What it takes to hand an order over without a pass. */
export const withoutPassOptions = (at: At, pickup: string) =>
  queryOptions({
    queryKey: ["staff", "without-pass", at, pickup],
    queryFn: ({ signal }) =>
      callJson<WithoutPassRule>("/api/staff/hand-over", { query: { ...of(at), pickup }, signal }),
    staleTime: 0,
    retry: false,
  });

/** What goes back when a shopper refuses pieces of an order, as it is at a version. */
export const refusalOptions = (at: At, pickup: Pickup, lines: RefusedPieces) =>
  queryOptions({
    queryKey: ["staff", "refusal", at, pickup.id, pickup.version, lines],
    queryFn: ({ signal }) =>
      callJson<RefusalAmounts>("/api/staff/hand-over", {
        method: "POST",
        body: { pickupId: pickup.id, lines },
        query: of(at),
        signal,
      }),
    staleTime: 0,
    retry: false,
    enabled: lines.length > 0,
  });

/** Shows a colleague's PIN; fails with an ApiError. */
export const sendApproval = (at: At, body: ApprovalRequest) =>
  callJson<Approval>("/api/staff/hand-over", { method: "PUT", body, query: of(at) });

function failureOf(error: unknown): Result<never> {
  return error instanceof ApiError
    ? { ok: false, failure: error.failure }
    : toFailure("network", "unreachable");
}
/** The store's orders of the last 30 days that a search finds. */
export const searchOptions = (at: At, term: string) =>
  queryOptions({
    queryKey: ["staff", "search", at, term],
    queryFn: ({ signal }) =>
      callJson<Pickup[]>("/api/staff/search", { query: { ...of(at), term }, signal }),
    staleTime: 10_000,
    retry: false,
    enabled: term.length > 1,
  });

/** An order that the board does not have. */
export const orderOptions = (at: At, id: string) =>
  queryOptions({
    queryKey: ["staff", "order", at, id],
    queryFn: ({ signal }) =>
      callJson<Pickup>("/api/staff/orders", { query: { ...of(at), id }, signal }),
    staleTime: 0,
    retry: false,
  });

/** What happened to a pickup, and its receipt's numbers; `version` has it read again after each change. */
export const historyOptions = (at: At, pickup: string, version: number) =>
  queryOptions({
    queryKey: ["staff", "history", at, pickup, version],
    queryFn: ({ signal }) =>
      callJson<PickupRecord>("/api/staff/history", { query: { ...of(at), pickup }, signal }),
  });

/** What was read of a store's stock. */
export const stockKeys = [
  ["staff", "article"],
  ["staff", "discrepancies"],
  ["staff", "damaged"],
];

/** What does not add up in a store's stock. */
export const discrepanciesOptions = (at: At, state: DiscrepancyState) =>
  queryOptions({
    queryKey: ["staff", "discrepancies", at, state],
    queryFn: ({ signal }) =>
      callJson<Discrepancies>("/api/staff/discrepancies", { query: { ...of(at), state }, signal }),
    staleTime: 0,
  });

/** The staging shelves of a store; what lies on them says the board. */
export const shelvesOptions = (at: At) =>
  queryOptions({
    queryKey: ["staff", "shelves", at],
    queryFn: ({ signal }) =>
      callJson<StagingShelf[]>("/api/staff/shelves", { query: of(at), signal }),
    staleTime: 60_000,
    gcTime: Number.POSITIVE_INFINITY,
  });

/** Adds or changes shelves; answers all of the store. Fails with an ApiError. */
export const sendShelves = (at: At, shelves: readonly StagingShelf[]) =>
  callJson<StagingShelf[]>("/api/staff/shelves", {
    method: "PUT",
    body: { shelves },
    query: of(at),
  });

/** Takes a shelf away; answers those that are left. Fails with an ApiError. */
export const removeShelf = (at: At, name: string) =>
  callJson<StagingShelf[]>("/api/staff/shelves", {
    method: "DELETE",
    body: { name },
    query: of(at),
  });

/** What waits at a store's damage place, or was decided. */
export const damagedOptions = (at: At, state: DamageState) =>
  queryOptions({
    queryKey: ["staff", "damaged", at, state],
    queryFn: ({ signal }) =>
      callJson<DamagedPieces>("/api/staff/damaged", { query: { ...of(at), state }, signal }),
    staleTime: 0,
  });

/** The article with an EAN-13 or SKU, or null. */
export const articleOptions = (at: At, code: string) =>
  queryOptions({
    queryKey: ["staff", "article", at, code],
    queryFn: ({ signal }) =>
      callJson<Article | null>("/api/staff/articles", { query: { ...of(at), code }, signal }),
    staleTime: 0,
    enabled: code !== "",
  });

/** What could be given instead of an article, the likest first. */
export const proposalsOptions = (at: At, variant: string) =>
  queryOptions({
    queryKey: ["staff", "substitutes", at, variant],
    queryFn: ({ signal }) =>
      callJson<Proposal[]>("/api/staff/substitutes", { query: { ...of(at), variant }, signal }),
    staleTime: 0,
  });

/** What it takes to give an article instead of a line's; nothing is asked without one. */
export const substituteRuleOptions = (at: At, question: SubstituteQuestion | undefined) =>
  queryOptions({
    queryKey: ["staff", "substitute-rule", at, question],
    queryFn: ({ signal }) =>
      callJson<SubstituteRule>("/api/staff/substitutes", {
        method: "POST",
        body: question ?? {},
        query: of(at),
        signal,
      }),
    staleTime: 0,
    retry: false,
    enabled: question !== undefined,
  });

/** Whatever was asked of the returns desk. */
export const returnsKey = ["staff", "returns"];

/** Orders of which something may come back. */
export const returnableOptions = (at: At, search: string) =>
  queryOptions({
    queryKey: [...returnsKey, at, search],
    queryFn: ({ signal }) =>
      callJson<ReturnableOrder[]>("/api/staff/returns", { query: { ...of(at), search }, signal }),
    staleTime: 0,
    enabled: search !== "",
    networkMode: "always",
  });

/** What goes back for pieces on the desk. */
export const returnPreviewOptions = (at: At, pieces: ReturnQuestion["pieces"]) =>
  queryOptions({
    queryKey: [...returnsKey, at, "preview", pieces],
    queryFn: ({ signal }) =>
      callJson<ReturnPreview>("/api/staff/returns", {
        method: "PUT",
        body: { pieces },
        query: of(at),
        signal,
      }),
    staleTime: 0,
    gcTime: 0,
    networkMode: "always",
  });

/** Takes goods back; fails with an ApiError. */
export const sendReturn = (at: At, body: TakingBack) =>
  callJson<ReturnOutcome>("/api/staff/returns", { method: "POST", body, query: of(at) });

/** Whatever was asked of money to be paid out. */
export const payoutsKey = ["staff", "payouts"];

/** Money that waits at the store; with an order's code, of that order, wherever it waits. */
export const payoutsOptions = (at: At, order = "") =>
  queryOptions({
    queryKey: [...payoutsKey, at, order],
    queryFn: ({ signal }) =>
      callJson<Payout[]>("/api/staff/payouts", {
        query: { ...of(at), ...(order && { order }) },
        signal,
      }),
    staleTime: 0,
    refetchInterval: 30_000,
  });

/** Says that money was paid out; fails with an ApiError. */
export const sendPayout = (at: At, body: PayoutConfirmation) =>
  callJson<PayoutOutcome>("/api/staff/payouts", { method: "POST", body, query: of(at) });

/** Shows what a shopper signed, and has it written down that a manager looked. */
export const sendSignatureLook = (at: At, body: SignatureLook) =>
  callJson<{ signature: Signature | null }>("/api/staff/signature", {
    method: "POST",
    body,
    query: of(at),
  });

/** Looks at a shopper's interests by the code that they show; fails with an ApiError. */
export const sendLook = (at: At, code: string) =>
  callJson<AssistedShopper | null>("/api/staff/assistance", {
    method: "POST",
    body: { code },
    query: of(at),
  });

/** Puts a product on the list of a shopper whom one has looked at; fails with an ApiError. */
export const sendSuggestion = (at: At, body: { sessionId: string; productId: string }) =>
  callJson<{ suggested: boolean }>("/api/staff/assistance", {
    method: "PUT",
    body,
    query: of(at),
  });

/** What all stores and delivery have of an article. */
export const stockElsewhereOptions = (at: At, variant: string) =>
  queryOptions({
    queryKey: ["staff", "stock-elsewhere", at, variant],
    queryFn: ({ signal }) =>
      callJson<StockElsewhere | null>("/api/staff/stock-elsewhere", {
        query: { ...of(at), variant },
        signal,
      }),
    staleTime: 0,
  });

/** What the person shared since yesterday; it is looked at again while a shopper may take it. */
export const sharedCartsOptions = (at: At) =>
  queryOptions({
    queryKey: ["staff", "shared-carts", at],
    queryFn: ({ signal }) =>
      callJson<SharedCartRow[]>("/api/staff/shared-carts", { query: of(at), signal }),
    staleTime: 0,
    refetchInterval: 5_000,
  });

/** Offers goods to a shopper; the same code is the same cart. Fails with an ApiError. */
export const sendShareCart = (at: At, body: ShareCartRequest) =>
  callJson<OfferedCart>("/api/staff/shared-carts", { method: "POST", body, query: of(at) });

/** Whatever was asked of transfers between stores. */
export const transfersKey = ["staff", "transfers"];

/** What goes out of the store and comes in. */
export const transfersOptions = (at: At) =>
  queryOptions({
    queryKey: [...transfersKey, at],
    queryFn: ({ signal }) =>
      callJson<Transfer[]>("/api/staff/transfers", { query: of(at), signal }),
    staleTime: 0,
    refetchInterval: 30_000,
  });

/** Takes a step of a transfer; fails with an ApiError. */
export const sendTransfer = (at: At, body: TransferCommand) =>
  callJson<TransferOutcome>("/api/staff/transfers", { method: "POST", body, query: of(at) });

/** All own stores of the market, and a date of theirs by hour and reason. */
export const areaOptions = (at: At, date: string) =>
  queryOptions({
    queryKey: ["staff", "area", at, date],
    queryFn: ({ signal }) =>
      callJson<Area>("/api/staff/area", { query: { ...of(at), date }, signal }),
    refetchInterval: 30_000,
  });

/** A store's day in figures. */
export const dayOptions = (at: At, date: string) =>
  queryOptions({
    queryKey: ["staff", "day", at, date],
    queryFn: ({ signal }) =>
      callJson<StoreDay>("/api/staff/day", { query: { ...of(at), date }, signal }),
    refetchInterval: 60_000,
  });
