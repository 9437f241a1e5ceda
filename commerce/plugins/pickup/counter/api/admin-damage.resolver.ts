import { Args, Mutation, Query, Resolver } from "@nestjs/graphql";
import { Allow, Ctx, RequestContext } from "@vendure/core";
import { type CodeOf, codeOf, reasonOf } from "../../../../../contracts/pickup/conflicts";
import { type DamageEnding, damageEndings } from "../../../../../contracts/pickup/damages";
import { managePickup, servePickup } from "../../permissions";
import {
  type DamageDecision,
  DamageDecisions,
  type DamageUndo,
} from "../damage/damage-decisions.service";
import { DamageDesk, type ShelfDamage, type ShownDamage } from "../damage/damage-desk.service";

interface ListArgs {
  storeCode: string;
  state: "WAITING" | "DECIDED";
  take: number;
  skip: number;
}

type DecisionInput = Omit<DamageDecision, "ending"> & { ending: CodeOf<DamageEnding> };

const named = (row: ShownDamage) => ({
  ...row,
  reason: codeOf(row.reason),
  ending: row.ending && codeOf(row.ending),
});

/** The damage place. */
@Resolver()
export class AdminDamageResolver {
  constructor(
    private readonly desk: DamageDesk,
    private readonly decisions: DamageDecisions,
  ) {}

  @Query()
  @Allow(servePickup.Permission, managePickup.Permission)
  async damagedPieces(@Ctx() ctx: RequestContext, @Args() args: ListArgs) {
    const { storeCode, state, take, skip } = args;
    const query = { decided: state === "DECIDED", take, skip };
    const found = await this.desk.find(ctx, storeCode, query);
    return { ...found, items: found.items.map(named) };
  }

  @Mutation()
  @Allow(servePickup.Permission, managePickup.Permission)
  async noteDamagedPiece(@Ctx() ctx: RequestContext, @Args() { input }: { input: ShelfDamage }) {
    return named(await this.desk.note(ctx, input));
  }

  @Mutation()
  @Allow(managePickup.Permission)
  async decideDamagedPiece(
    @Ctx() ctx: RequestContext,
    @Args() { input }: { input: DecisionInput },
  ) {
    const ending = reasonOf(damageEndings, input.ending);
    if (!ending) throw new Error(`No ending ${input.ending}`);
    return named(await this.decisions.decide(ctx, { ...input, ending }));
  }

  @Mutation()
  @Allow(managePickup.Permission)
  async undoDamageDecision(@Ctx() ctx: RequestContext, @Args() { input }: { input: DamageUndo }) {
    return named(await this.decisions.undo(ctx, input));
  }
}
