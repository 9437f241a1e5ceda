import { Args, Mutation, Query, Resolver } from "@nestjs/graphql";
import {
  Allow,
  Ctx,
  CustomerService,
  Permission,
  RequestContext,
  Transaction,
  UserInputError,
} from "@vendure/core";
import { purposes } from "../../../contracts/consent";
import { checkSubject } from "../../../contracts/subject";
import { AccountEndService } from "../services/account-end.service";
import { type Decision, LedgerService } from "../services/ledger.service";
import { texts, textVersion } from "../texts";

interface DecideArgs {
  subject: string;
  version: string;
  source: "banner" | "privacy";
  decisions: Decision[];
}

@Resolver()
export class ShopConsentResolver {
  constructor(
    private readonly ledger: LedgerService,
    private readonly accountEnd: AccountEndService,
    private readonly customers: CustomerService,
  ) {}

  @Query()
  @Allow(Permission.Public)
  consentTexts(@Ctx() ctx: RequestContext) {
    const inLanguage = (all: Record<string, string>) => all[ctx.languageCode] ?? all.en;
    return {
      version: textVersion,
      texts: purposes.map((purpose) => ({ purpose, text: inLanguage(texts[purpose]) })),
    };
  }

  @Query()
  @Allow(Permission.Public)
  consents(@Args() { subject }: { subject: string }) {
    return this.ledger.states(checkSubject(subject));
  }

  @Query()
  @Allow(Permission.Public)
  consentHistory(@Args() { subject }: { subject: string }) {
    return this.ledger.history(checkSubject(subject));
  }

  @Mutation()
  @Transaction()
  @Allow(Permission.Public)
  async decideConsent(@Ctx() ctx: RequestContext, @Args() args: DecideArgs) {
    const { source, decisions } = args;
    const subject = checkSubject(args.subject);
    // Nobody can have agreed to a text that is not the one we would show them.
    if (args.version !== textVersion) throw new UserInputError("error.consent-text-changed");
    const customer = ctx.activeUserId
      ? await this.customers.findOneByUserId(ctx, ctx.activeUserId, false)
      : undefined;
    const language = ctx.languageCode;
    const occasion = { source, language, customerId: customer?.id ?? null };
    return this.ledger.decide(ctx, subject, decisions, occasion);
  }

  @Mutation()
  @Transaction()
  @Allow(Permission.Owner)
  deleteMyAccount(@Ctx() ctx: RequestContext, @Args() { password }: { password: string }) {
    return this.accountEnd.end(ctx, password);
  }
}
