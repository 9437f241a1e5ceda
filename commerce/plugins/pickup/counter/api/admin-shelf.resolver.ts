import { Args, Mutation, Query, Resolver } from "@nestjs/graphql";
import { Allow, Ctx, Permission, RequestContext } from "@vendure/core";
import { type CodeOf, codeOf, reasonOf } from "../../../../../contracts/pickup/conflicts";
import {
  type StagingShelf as ShelfFacts,
  type ShelfKind,
  shelfKinds,
} from "../../../../../contracts/pickup/shelves";
import { managePickup, servePickup } from "../../permissions";
import { type ShownShelf, StagingShelves } from "../staging-shelves.service";

type ShelfInput = Omit<ShelfFacts, "kind"> & { kind: CodeOf<ShelfKind> };

const changed = [managePickup.Permission, Permission.UpdateStockLocation];

const named = (shelves: ShownShelf[]) =>
  shelves.map((shelf) => ({ ...shelf, kind: codeOf(shelf.kind) }));

/** Staging shelves. */
@Resolver()
export class AdminShelfResolver {
  constructor(private readonly shelves: StagingShelves) {}

  @Query()
  @Allow(servePickup.Permission, ...changed)
  async stagingShelves(@Ctx() ctx: RequestContext, @Args() args: { storeCode: string }) {
    return named(await this.shelves.find(ctx, args.storeCode));
  }

  @Mutation()
  @Allow(...changed)
  async saveStagingShelves(
    @Ctx() ctx: RequestContext,
    @Args() args: { storeCode: string; shelves: ShelfInput[] },
  ) {
    const shelves = args.shelves.map((shelf) => ({
      ...shelf,
      kind: reasonOf(shelfKinds, shelf.kind) ?? "normal",
    }));
    return named(await this.shelves.save(ctx, args.storeCode, shelves));
  }

  @Mutation()
  @Allow(...changed)
  async removeStagingShelf(
    @Ctx() ctx: RequestContext,
    @Args() args: { storeCode: string; name: string },
  ) {
    return named(await this.shelves.remove(ctx, args.storeCode, args.name));
  }
}
