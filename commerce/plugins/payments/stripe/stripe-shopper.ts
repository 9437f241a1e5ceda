import type Stripe from "stripe";
import type {
  BeginRequest,
  Begun,
  Named,
  ProviderNews,
  ShopperPort,
  Standing,
  Webhook,
} from "../attempts/shopper-port";
import type { StripeOptions } from "./options";
import { refusalOf } from "./refusals";
import { standingOf } from "./standing";
import { newsIn } from "./stripe-news";
import { toStripe } from "./units";

/**
 * Shoppers pay in Stripe's own form (the Payment Element), by PaymentIntents that are captured later.
 * Cards, wallets and Link are what the shop's account offers. Card data goes to Stripe alone.
 */
export class StripeShopper implements ShopperPort {
  constructor(
    private readonly stripe: Stripe,
    private readonly options: StripeOptions,
  ) {}

  async begin({ key, amount, currencyCode, orderCode }: BeginRequest): Promise<Begun> {
    try {
      const intent = await this.stripe.paymentIntents.create(
        {
          amount: toStripe(amount, currencyCode),
          currency: currencyCode.toLowerCase(),
          capture_method: "manual",
          automatic_payment_methods: { enabled: true },
          metadata: { attempt: key, order: orderCode },
        },
        { idempotencyKey: key },
      );
      const { scriptUrl: script, publicKey } = this.options;
      const clientSecret = intent.client_secret ?? "";
      const next = { kind: "element" as const, script, publicKey, clientSecret };
      return { state: "begun", reference: intent.id, next };
    } catch (error) {
      return refusalOf(error);
    }
  }

  async look({ reference }: Named): Promise<Standing> {
    return standingOf(
      await this.stripe.paymentIntents.retrieve(reference, { expand: ["latest_charge"] }),
    );
  }

  async end(attempt: Named): Promise<Standing> {
    const before = await this.look(attempt);
    if (before.state !== "open" && before.state !== "declined") return before;
    try {
      const idempotencyKey = `${attempt.key}:end`;
      const canceled = await this.stripe.paymentIntents.cancel(
        attempt.reference,
        { cancellation_reason: "abandoned" },
        { idempotencyKey },
      );
      return standingOf(canceled);
    } catch (error) {
      refusalOf(error);
      // It was paid in between: then it is no more to be ended.
      return this.look(attempt);
    }
  }

  async read(webhook: Webhook): Promise<ProviderNews | undefined> {
    return newsIn(this.stripe, webhook, this.options.webhookSecrets);
  }
}
