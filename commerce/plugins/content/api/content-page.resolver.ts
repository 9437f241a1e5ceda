import { isDeepStrictEqual } from "node:util";
import { Inject } from "@nestjs/common";
import { Parent, ResolveField, Resolver } from "@nestjs/graphql";
import { Administrator, Ctx, RequestContext, TransactionalConnection } from "@vendure/core";
import { In } from "typeorm";
import { grantFrame } from "../../../../contracts/frame-grant";
import { joinName } from "../../../../contracts/names/person-name";
import { ContentPage } from "../entities/content-page.entity";
import { ContentRevision } from "../entities/content-revision.entity";
import { type ContentOptions, contentOptions } from "../options";
import { ContentChecks } from "../services/content-checks";
import { ContentReferences } from "../services/content-references";

const mostSteps = 50;

/** What the dashboard says of a page besides its columns. */
@Resolver("ContentPage")
export class ContentPageResolver {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly checks: ContentChecks,
    private readonly references: ContentReferences,
    @Inject(contentOptions) private readonly options: ContentOptions,
  ) {}

  @ResolveField()
  name(@Parent() { draft }: ContentPage) {
    return draft.name;
  }

  @ResolveField()
  document(@Parent() { draft }: ContentPage) {
    return draft;
  }

  @ResolveField()
  state(@Parent() { draft, published }: ContentPage) {
    if (!published) return "draft";
    return isDeepStrictEqual(draft, published) ? "published" : "changed";
  }

  @ResolveField()
  async canUndo(@Ctx() ctx: RequestContext, @Parent() { id, revision }: ContentPage) {
    const last = await this.connection
      .getRepository(ctx, ContentRevision)
      .findOne({ where: { pageId: id, number: revision } });
    return last?.previous !== null;
  }

  @ResolveField()
  languages(@Parent() { draft }: ContentPage) {
    return this.checks.lacking(draft);
  }

  @ResolveField()
  gone(@Ctx() ctx: RequestContext, @Parent() { draft }: ContentPage) {
    return this.references.gone(ctx, draft);
  }

  @ResolveField()
  previews(@Ctx() ctx: RequestContext, @Parent() { draft, previewToken }: ContentPage) {
    const origin = ctx.req?.headers.origin;
    const grant = origin && URL.canParse(origin) && grantFrame(origin, this.options.secret);
    return Object.entries(this.options.locales)
      .filter(([, { market }]) => !draft.markets?.length || draft.markets.includes(market))
      .map(([locale]) => {
        const at = (query: object) =>
          new URL(
            `/${locale}/preview?${new URLSearchParams({ ...query })}`,
            this.options.storefrontUrl,
          ).href;
        const token = previewToken;
        return { locale, url: at({ token }), frame: at({ token, ...grant }) };
      });
  }

  @ResolveField()
  async history(@Ctx() ctx: RequestContext, @Parent() { id }: ContentPage) {
    const steps = await this.connection
      .getRepository(ctx, ContentRevision)
      .find({ where: { pageId: id }, order: { number: "DESC" }, take: mostSteps });
    const users = steps.flatMap(({ userId }) => userId ?? []);
    const people = await this.connection
      .getRepository(ctx, Administrator)
      .find({ where: { user: { id: In(users) } }, relations: { user: true } });
    return steps.map(({ number, createdAt, step, document, userId }) => {
      const person = people.find(({ user }) => user.id === userId);
      const by = person ? joinName(person) : null;
      return { number, at: createdAt, step, document, by };
    });
  }
}

const typeOf = (value: { __typename?: string }, usual: string) => value.__typename ?? usual;

@Resolver("ContentResult")
export class ContentResultResolver {
  @ResolveField()
  __resolveType(value: { __typename?: string }) {
    return typeOf(value, "ContentPage");
  }
}

@Resolver("ContentDeletionResult")
export class ContentDeletionResolver {
  @ResolveField()
  __resolveType(value: { __typename?: string }) {
    return typeOf(value, "DeletionResponse");
  }
}
