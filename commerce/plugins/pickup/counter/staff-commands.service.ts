import { Injectable } from "@nestjs/common";
import type { ID, RequestContext } from "@vendure/core";
import { applyCommand, type PickupFacts } from "../../../../contracts/pickup/apply-command";
import type { StaffCommand } from "../../../../contracts/pickup/commands";
import type { Pickup } from "../entities/pickup.entity";
import { type Change, CommandService } from "../reservation/command.service";
import { PickupConflictError } from "../reservation/conflict-errors";
import { PickupFactsService, writeFacts } from "./pickup-facts.service";
import { Refusals } from "./refusals.service";
import { StaffAccess } from "./staff-access.service";

/** What every command of the staff app carries. */
export interface StaffRequest {
  pickupId: ID;
  commandId: string;
  device?: string | null;
  /** How long ago it was done, in ms, by the device's own clock. */
  ageMs?: number | null;
}

export type StaffAnswer = Promise<Pickup | PickupConflictError>;

/** What a command does beside the pickup. */
export interface Effects {
  /** What the command says, written into the history: all of it, with null for what is left out. */
  data: object;
  /** What the history tells beside it. */
  notes?: object;
  /** Stock, money and goods, of the pickup as it was; it may still refuse what only the engine knows. */
  before?: Change;
  /** Of the pickup as it is then. */
  after?: (tx: RequestContext, pickup: Pickup) => Promise<void>;
}

/**
 * Runs what staff do by the rules that their devices have, too. What a device showed without a
 * network differs from what is done only where another was faster.
 */
@Injectable()
export class StaffCommands {
  constructor(
    private readonly access: StaffAccess,
    private readonly commands: CommandService,
    private readonly facts: PickupFactsService,
    private readonly refusals: Refusals,
  ) {}

  /** For whom the store or desk was looked at before. */
  async run(
    ctx: RequestContext,
    request: StaffRequest,
    command: StaffCommand,
    effects: Effects,
  ): StaffAnswer {
    const { pickupId, commandId, device } = request;
    const { id, name } = await this.access.person(ctx);
    const { type } = command;
    const { data, notes } = effects;
    const given = { pickupId, commandId, device, type, data, ...(notes && { notes }) };
    const answer = await this.commands.run(
      ctx,
      { ...given, actor: "staff", actorName: name },
      async (tx, pickup) => {
        const after = await this.applied(tx, pickup, command, { id, name });
        if (after instanceof PickupConflictError) return after;
        const conflict = await effects.before?.(tx, pickup);
        if (conflict) return conflict;
        writeFacts(pickup, after);
        pickup.answeredAt = new Date();
        await effects.after?.(tx, pickup);
        return undefined;
      },
    );
    if (answer instanceof PickupConflictError)
      await this.refusals.note(ctx, request, { type, why: answer.reason, name });
    return answer;
  }

  private async applied(
    tx: RequestContext,
    pickup: Pickup,
    command: StaffCommand,
    by: { id: ID | null; name: string },
  ): Promise<PickupFacts | PickupConflictError> {
    const applied = applyCommand(await this.facts.of(tx, pickup, command), command, {
      person: by.name,
      personId: by.id === null ? null : String(by.id),
      now: new Date().toISOString(),
    });
    return applied.ok ? applied.pickup : new PickupConflictError(pickup, applied.why);
  }
}
