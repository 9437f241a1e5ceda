import { Args, Query, Resolver } from "@nestjs/graphql";
import { Ctx, RequestContext } from "@vendure/core";
import type { PolicyTopic } from "../../../../contracts/content/document";
import { ContentReader } from "../services/content-reader";

@Resolver()
export class ShopContentResolver {
  constructor(private readonly reader: ContentReader) {}

  @Query()
  contentSite(@Ctx() ctx: RequestContext) {
    return this.reader.site(ctx);
  }

  @Query()
  contentHome(@Ctx() ctx: RequestContext) {
    return this.reader.home(ctx);
  }

  @Query()
  contentPage(@Ctx() ctx: RequestContext, @Args() { slug }: { slug: string }) {
    return this.reader.page(ctx, slug);
  }

  @Query()
  contentPolicy(@Ctx() ctx: RequestContext, @Args() { topic }: { topic: PolicyTopic }) {
    return this.reader.policy(ctx, topic);
  }

  @Query()
  contentPages(@Ctx() ctx: RequestContext) {
    return this.reader.list(ctx);
  }

  @Query()
  contentRedirects(@Ctx() ctx: RequestContext) {
    return this.reader.redirects(ctx);
  }

  @Query()
  contentPreview(@Ctx() ctx: RequestContext, @Args() { token }: { token: string }) {
    return this.reader.preview(ctx, token);
  }
}
