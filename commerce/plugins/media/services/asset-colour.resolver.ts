import { Parent, ResolveField, Resolver } from "@nestjs/graphql";
import type { Asset } from "@vendure/core";

@Resolver("Asset")
export class AssetColourResolver {
  @ResolveField()
  colour(@Parent() { customFields }: Asset): string | null {
    return customFields?.colour ?? null;
  }
}
