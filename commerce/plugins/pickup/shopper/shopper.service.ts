import { Injectable } from "@nestjs/common";
import { ModuleRef } from "@nestjs/core";
import {
  EntityNotFoundError,
  type ID,
  idsAreEqual,
  Order,
  type RequestContext,
  TransactionalConnection,
} from "@vendure/core";
import { longest } from "../../../../contracts/lengths";
import { tidyOrderCode } from "../../../../contracts/order-number";
import type { Transition } from "../../../../contracts/pickup/states";
import { Limits } from "../../../contracts/limits";
import { Pickup } from "../entities/pickup.entity";
import { holdUntil } from "../promise/promise";
import { StoreClocks } from "../promise/store-clocks.service";
import { CancellationService } from "../reservation/cancellation.service";
import { type Change, CommandService } from "../reservation/command.service";
import { PickupConflictError } from "../reservation/conflict-errors";
import { PickupCodeError } from "../reservation/errors";
import { isMoveGone, MoveService, type MoveTarget } from "../reservation/moves.service";
import { PassService } from "../reservation/passes.service";
import { ProposalService, type ShownProposal } from "../reservation/proposals.service";
import { ReservationService } from "../reservation/reservation.service";
import { type ServiceRequestsInput, saveServiceRequests } from "../reservation/service-requests";
import { mayExtend } from "./rules";

/** What shows that an order is one's own; not needed by who is signed in as its customer. */
export interface Proof {
  orderCode: string;
  emailAddress?: string | null;
  token?: string | null;
}

export type Answer = Promise<Pickup | PickupConflictError | PickupCodeError>;

/** What shoppers do with their pickups after the order is placed. */
@Injectable()
export class ShopperService {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly commands: CommandService,
    private readonly modules: ModuleRef,
    private readonly cancellations: CancellationService,
    private readonly reservations: ReservationService,
    private readonly passes: PassService,
    private readonly clocks: StoreClocks,
    private readonly moves: MoveService,
    private readonly proposals: ProposalService,
  ) {}

  /** The order, for who owns it. It never tells whether the code or the e-mail was wrong. */
  async prove(ctx: RequestContext, proof: Proof): Promise<Order | PickupCodeError> {
    const code = tidyOrderCode(proof.orderCode).slice(0, longest.phone);
    const email = proof.emailAddress?.trim().toLowerCase().slice(0, 200);
    const order = await this.connection
      .getRepository(ctx, Order)
      .createQueryBuilder("o")
      .innerJoin("o.channels", "channel", "channel.id = :channel", { channel: ctx.channelId })
      .leftJoinAndSelect("o.customer", "customer")
      .leftJoinAndSelect("customer.user", "user")
      .where("o.code = :code AND o.orderPlacedAt IS NOT NULL", { code })
      .getOne();
    const user = order?.customer?.user?.id;
    if (order && user && ctx.activeUserId && idsAreEqual(user, ctx.activeUserId)) return order;
    if (order && proof.token && this.passes.isTokenOf(code, proof.token)) return order;
    // Signatures are not guessed at: without an e-mail there is nothing to count.
    if (!email) return new PickupCodeError(0);
    const limits = this.modules.get(Limits, { strict: false });
    const tried = await limits.take("order", limits.callerOf(ctx.req), code);
    if (!tried.allowed) return new PickupCodeError(tried.retryAfter);
    if (order?.customer?.emailAddress.toLowerCase() !== email) return new PickupCodeError(0);
    await tried.forgive();
    return order;
  }

  pickupsOf(ctx: RequestContext, order: Order): Promise<Pickup[]> {
    return this.connection.getRepository(ctx, Pickup).find({
      where: { orderId: order.id, kind: "collect" },
      relations: { store: true },
      order: { id: "ASC" },
    });
  }

  /** "I'm on my way": staff see it, nothing else changes. */
  notifyOnMyWay(ctx: RequestContext, request: ShopperRequest): Answer {
    return this.run(ctx, request, "come", async (_tx, pickup) => {
      pickup.onWayAt = new Date();
      return undefined;
    });
  }

  arrive(ctx: RequestContext, request: ShopperRequest, note: string | null): Answer {
    return this.run(ctx, request, "arrive", async (_tx, pickup) => {
      pickup.state = "arrived";
      pickup.arrivedAt = new Date();
      pickup.arrivalNote = note?.trim().slice(0, 200) || null;
      return undefined;
    });
  }

  /** They are not there after all; the hold is what it was. */
  takeBackArrival(ctx: RequestContext, request: ShopperRequest): Answer {
    return this.run(ctx, request, "not-here", async (_tx, pickup) => {
      pickup.state = "ready";
      pickup.arrivedAt = null;
      pickup.arrivalNote = null;
      return undefined;
    });
  }

  extend(ctx: RequestContext, request: ShopperRequest): Answer {
    return this.run(ctx, request, "extend", async (tx, pickup) => {
      if (!mayExtend(pickup) || !pickup.holdUntil)
        return new PickupConflictError(pickup, "extended-enough");
      const from = pickup.holdUntil.getTime();
      const { holdDays } = pickup.store.customFields;
      const clock = await this.clocks.of(tx, pickup.store);
      pickup.holdUntil = new Date(holdUntil(clock, from, { from, to: from }, holdDays));
      pickup.extensions += 1;
      pickup.reminded = false;
      return undefined;
    });
  }

  changeCollector(
    ctx: RequestContext,
    request: ShopperRequest,
    collector: { name: string; phone?: string | null },
  ): Answer {
    return this.run(ctx, request, "change-collector", async (tx, pickup) => {
      const name = collector.name.trim().slice(0, longest.collector);
      if (!name) return new PickupConflictError(pickup, "collector-missing");
      pickup.collectorName = name;
      pickup.collectorPhone = collector.phone?.trim().slice(0, longest.phone) ?? "";
      // The pass of the previous collector is no longer good.
      pickup.passVersion += 1;
      pickup.code = await this.reservations.freeCode(tx, pickup.storeId);
      return undefined;
    });
  }

  /** What the shopper allows and asks of the store's people; each stays as it was when left out. */
  saveServiceRequests(ctx: RequestContext, request: ShopperRequest, told: Told): Answer {
    return this.run(ctx, request, "tell", async (_tx, pickup) => {
      pickup.allowSubstitutes = told.allowSubstitutes ?? pickup.allowSubstitutes;
      pickup.allowMove = told.allowMove ?? pickup.allowMove;
      if (told.serviceRequests !== undefined) saveServiceRequests(pickup, told.serviceRequests);
      return undefined;
    });
  }

  cancel(ctx: RequestContext, request: ShopperRequest, reason: string | null): Answer {
    return this.run(ctx, request, "cancel-own", async (tx, pickup) => {
      await this.cancellations.end(
        tx,
        pickup,
        "cancelled",
        reason?.trim().slice(0, 200) || "shopper",
      );
      return undefined;
    });
  }

  /** Another time, or another store: the pickup that goes on. */
  async move(ctx: RequestContext, request: ShopperRequest, target: MoveTarget): Answer {
    const data = { to: target.storeCode, slotStart: target.slotStart };
    const change: Change = (tx, pickup) => this.moves.move(tx, pickup, target);
    try {
      const moved = await this.run(ctx, request, "move", change, data);
      return "movedToId" in moved && moved.movedToId ? this.shown(ctx, moved.movedToId) : moved;
    } catch (error) {
      if (!isMoveGone(error)) throw error;
      return new PickupConflictError(await this.shown(ctx, request.pickupId), "move-gone");
    }
  }

  /** Yes or no to another article, as it was shown. */
  answerSubstitute(
    ctx: RequestContext,
    request: ShopperRequest,
    shown: ShownProposal,
    isAccepted: boolean,
  ): Answer {
    const type = isAccepted ? "accept-substitute" : "refuse-substitute";
    const change: Change = (tx, pickup) => this.proposals.answer(tx, pickup, shown, isAccepted);
    return this.run(ctx, request, type, change, shown);
  }

  private shown(ctx: RequestContext, id: ID): Promise<Pickup> {
    return this.connection
      .getRepository(ctx, Pickup)
      .findOneOrFail({ where: { id }, relations: { store: true } });
  }

  private async run(
    ctx: RequestContext,
    request: ShopperRequest,
    type: Transition,
    change: Change,
    data?: object,
  ): Answer {
    const order = await this.prove(ctx, request.proof);
    if (order instanceof PickupCodeError) return order;
    const own = (await this.pickupsOf(ctx, order)).some(
      (pickup) => String(pickup.id) === String(request.pickupId),
    );
    if (!own) throw new EntityNotFoundError("Pickup" as never, request.pickupId);
    const { pickupId, commandId, device } = request;
    const command = { pickupId, type, actor: "shopper" as const, commandId, device };
    return this.commands.run(ctx, { ...command, ...(data && { data }) }, change);
  }
}

/** Each stays as it was when left out. */
interface Told {
  allowSubstitutes?: boolean | null;
  allowMove?: boolean | null;
  serviceRequests?: ServiceRequestsInput | null;
}

export interface ShopperRequest {
  pickupId: ID;
  proof: Proof;
  commandId?: string | null;
  device?: string | null;
}
