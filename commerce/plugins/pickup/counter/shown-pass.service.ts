import { Injectable } from "@nestjs/common";
import { ModuleRef } from "@nestjs/core";
import { type ID, type RequestContext, TransactionalConnection } from "@vendure/core";
import { type FindOptionsWhere, In } from "typeorm";
import { openStates } from "../../../../contracts/pickup/states";
import { Limits } from "../../../contracts/limits";
import { Pickup } from "../entities/pickup.entity";
import { PickupCodeError } from "../reservation/errors";
import { passIn } from "../reservation/pass";
import { PassService } from "../reservation/passes.service";
import { StaffAccess } from "./staff-access.service";

/** A pass as it was shown: six digits, or what its QR code says. */
export interface ShownPass {
  code?: string | null;
  payload?: string | null;
}

/** Scanners type into whatever field has the focus: a payload is one in either of the two. */
export function payloadOf({ code, payload }: ShownPass): string | undefined {
  return passIn(payload ?? "") ?? passIn(code ?? "") ?? (payload?.trim() || undefined);
}

/**
 * Whose pass is shown at a counter. Six digits may be guessed at, so wrong ones are counted by
 * person. A signature cannot, so a signed pass is never refused for earlier wrong digits.
 */
@Injectable()
export class ShownPassService {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly access: StaffAccess,
    private readonly modules: ModuleRef,
    private readonly passes: PassService,
  ) {}

  /** The pickup of a store that a pass belongs to; by digits only an open one. */
  async find(
    ctx: RequestContext,
    storeCode: string,
    pass: ShownPass,
  ): Promise<Pickup | PickupCodeError> {
    const store = await this.access.store(ctx, storeCode);
    const payload = payloadOf(pass);
    if (payload) {
      const content = this.passes.read(payload);
      if (!content) return new PickupCodeError(0);
      const shown = { id: Number(content.pickupId), passVersion: content.version };
      return (await this.pickupIn(ctx, store.id, shown)) ?? new PickupCodeError(0);
    }
    const code = pass.code?.trim();
    if (!code) return new PickupCodeError(0);
    const shown = { code, state: In(openStates) };
    return this.limited(ctx, store.id, () => this.pickupIn(ctx, store.id, shown));
  }

  /**
   * Undefined when the pass is the pickup's, also of one that is no longer open. It may have been
   * sent again, or a colleague was faster. What is the case then says more than "wrong code".
   */
  async check(
    ctx: RequestContext,
    pickup: Pickup,
    pass: ShownPass,
  ): Promise<PickupCodeError | undefined> {
    const payload = payloadOf(pass);
    if (payload) {
      const content = this.passes.read(payload);
      const isRight =
        content?.pickupId === String(pickup.id) && content.version === pickup.passVersion;
      return isRight ? undefined : new PickupCodeError(0);
    }
    const isRight = pass.code?.trim() === pickup.code;
    if (isRight && pickup.state === "collected") return undefined;
    const answer = await this.limited(ctx, pickup.storeId, async () => (isRight ? pickup : null));
    return answer instanceof PickupCodeError ? answer : undefined;
  }

  private pickupIn(
    ctx: RequestContext,
    storeId: ID,
    shown: FindOptionsWhere<Pickup>,
  ): Promise<Pickup | null> {
    return this.connection.getRepository(ctx, Pickup).findOne({
      where: { storeId, channelId: ctx.channelId, ...shown },
      relations: { store: true },
    });
  }

  private async limited(
    ctx: RequestContext,
    storeId: ID,
    find: () => Promise<Pickup | null>,
  ): Promise<Pickup | PickupCodeError> {
    const limits = this.modules.get(Limits, { strict: false });
    const tried = await limits.take("counter-code", `person ${ctx.activeUserId}`, `${storeId}`);
    if (!tried.allowed) return new PickupCodeError(tried.retryAfter);
    const pickup = await find();
    if (!pickup) return new PickupCodeError(0);
    await tried.forgive();
    return pickup;
  }
}
