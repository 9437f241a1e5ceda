import { Args, Mutation, Query, Resolver } from "@nestjs/graphql";
import {
  Allow,
  Ctx,
  CustomerService,
  ForbiddenError,
  type ID,
  Permission,
  RequestContext,
  Transaction,
  UserInputError,
} from "@vendure/core";
import { purposes } from "../../../../contracts/consent";
import { fromEngine } from "../../../../contracts/languages";
import { checkSubject } from "../../../contracts/subject";
import { AccountBrowsersService } from "../services/account-browsers.service";
import { AccountEndService } from "../services/account-end.service";
import { type Decision, LedgerService } from "../services/ledger.service";
import { texts, textVersion } from "../texts";

interface OfVisitor {
  subject: string;
}

interface DecideArgs extends OfVisitor {
  version: string;
  source: "banner" | "privacy";
  decisions: Decision[];
}

@Resolver()
export class ShopConsentResolver {
  constructor(
    private readonly ledger: LedgerService,
    private readonly browsers: AccountBrowsersService,
    private readonly accountEnd: AccountEndService,
    private readonly customers: CustomerService,
  ) {}

  @Query()
  @Allow(Permission.Public)
  consentTexts(@Ctx() ctx: RequestContext) {
    const language = fromEngine(ctx.languageCode) ?? "en";
    return {
      version: textVersion,
      texts: purposes.map((purpose) => ({ purpose, text: texts[purpose][language] })),
    };
  }

  @Query()
  @Allow(Permission.Public)
  consents(@Args() { subject }: OfVisitor) {
    return this.ledger.states(checkSubject(subject));
  }

  @Query()
  @Allow(Permission.Public)
  async consentHistory(@Args() { subject }: OfVisitor) {
    return this.ledger.history(await this.ledger.tied(checkSubject(subject)));
  }

  @Mutation()
  @Transaction()
  @Allow(Permission.Public)
  async decideConsent(@Ctx() ctx: RequestContext, @Args() args: DecideArgs) {
    const { source, decisions } = args;
    const subject = checkSubject(args.subject);
    // A visitor can agree only to the text that the shop shows now.
    if (args.version !== textVersion) throw new UserInputError("error.consent-text-changed");
    const occasion = { source, language: ctx.languageCode, customerId: await this.signedIn(ctx) };
    return this.ledger.decide(ctx, subject, decisions, occasion);
  }

  @Mutation()
  @Transaction()
  @Allow(Permission.Owner)
  async joinVisitor(@Ctx() ctx: RequestContext, @Args() { subject }: OfVisitor) {
    const customerId = await this.signedIn(ctx);
    if (customerId === null) throw new ForbiddenError();
    return this.browsers.join(ctx, checkSubject(subject), customerId);
  }

  @Mutation()
  @Transaction()
  @Allow(Permission.Public)
  leaveVisitor(@Ctx() ctx: RequestContext, @Args() { subject }: OfVisitor) {
    return this.browsers.leave(ctx, checkSubject(subject));
  }

  @Mutation()
  @Transaction()
  @Allow(Permission.Owner)
  deleteMyAccount(
    @Ctx() ctx: RequestContext,
    @Args() { password, subject }: { password: string; subject?: string | null },
  ) {
    return this.accountEnd.end(ctx, password, subject ? [checkSubject(subject)] : []);
  }

  private async signedIn(ctx: RequestContext): Promise<ID | null> {
    if (!ctx.activeUserId) return null;
    return (await this.customers.findOneByUserId(ctx, ctx.activeUserId, false))?.id ?? null;
  }
}
