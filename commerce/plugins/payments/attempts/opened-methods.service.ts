import { Inject, Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import { DEFAULT_CHANNEL_CODE } from "@vendure/common/lib/shared-constants";
import {
  Channel,
  LanguageCode,
  Logger,
  PaymentMethod,
  ProcessContext,
  TransactionalConnection,
} from "@vendure/core";
import { PaymentMethodTranslation } from "@vendure/core/dist/entity/payment-method/payment-method-translation.entity";
import { languages, toEngine } from "../../../../contracts/languages";
import { type PaymentsOptions, paymentsOptions } from "../options";
import { stripeCode } from "../stripe/options";
import { methodNames } from "./method-names";

/** Two engines that start at once make a method once (pg_advisory_xact_lock). */
const lockKey = 7_204_049;

/**
 * Makes the method of a provider that settings opened, once, in the markets that they name. From then
 * on it is the dashboard's: what merchants rename, close or move stays so.
 */
@Injectable()
export class OpenedMethods implements OnApplicationBootstrap {
  constructor(
    @Inject(paymentsOptions) private readonly options: PaymentsOptions,
    private readonly connection: TransactionalConnection,
    private readonly process: ProcessContext,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { stripe } = this.options;
    if (!stripe || !this.process.isServer) return;
    await this.make(stripeCode, stripe.markets);
  }

  private make(code: string, markets: readonly string[] | undefined): Promise<void> {
    return this.connection.rawConnection.transaction(async (tx) => {
      await tx.query("SELECT pg_advisory_xact_lock($1)", [lockKey]);
      const made = await tx
        .getRepository(PaymentMethod)
        .createQueryBuilder("m")
        .where(`m.handler LIKE :handler`, { handler: `%"code":"${code}"%` })
        .getCount();
      if (made > 0) return;
      const all = await tx.getRepository(Channel).find();
      const channels = all.filter(
        (channel) =>
          channel.code === DEFAULT_CHANNEL_CODE || (markets?.includes(channel.code) ?? true),
      );
      const unknown = markets?.filter((market) => !all.some((channel) => channel.code === market));
      if (unknown && unknown.length > 0)
        Logger.warn(`${code} is to be in markets that are none: ${unknown.join(", ")}`, "Payments");
      const method = await tx.getRepository(PaymentMethod).save(
        new PaymentMethod({
          code,
          enabled: true,
          handler: { code, args: [] },
          checker: null,
          channels,
        }),
      );
      await tx.getRepository(PaymentMethodTranslation).save(
        languages.map(
          (language) =>
            new PaymentMethodTranslation({
              base: method,
              languageCode: toEngine(language) as LanguageCode,
              name: methodNames[language],
              description: "",
            }),
        ),
      );
    });
  }
}
