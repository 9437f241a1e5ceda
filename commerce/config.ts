import { warmConnections } from "./database/warm-connections";
import "./no-telemetry";
import { randomBytes } from "node:crypto";
import path from "node:path";
import { AssetServerPlugin } from "@vendure/asset-server-plugin";
import {
  DefaultJobQueuePlugin,
  DefaultSchedulerPlugin,
  LanguageCode,
  LogLevel,
  type VendureConfig,
} from "@vendure/core";
import { CalmLogger } from "./calm-logger";
import { RowIdStrategy } from "./database/row-id-strategy";
import type { Env } from "./env";
import { paymentSourcesOf, stripeOf } from "./payment-providers";
import { AccountPlugin } from "./plugins/account/account.plugin";
import { AssistancePlugin } from "./plugins/assistance/assistance.plugin";
import { CartPlugin } from "./plugins/cart/cart.plugin";
import { CatalogPlugin } from "./plugins/catalog/catalog.plugin";
import { ConsentPlugin } from "./plugins/consent/consent.plugin";
import { ContactPlugin } from "./plugins/contact/contact.plugin";
import { ContentPlugin } from "./plugins/content/content.plugin";
import { DashboardPlugin } from "./plugins/dashboard/dashboard.plugin";
import { DashboardFigures } from "./plugins/dashboard/figures.plugin";
import { EventsPlugin } from "./plugins/events/events.plugin";
import { GiftPlugin } from "./plugins/gift/gift.plugin";
import { GrantsPlugin } from "./plugins/grants/grants.plugin";
import { LimitsPlugin } from "./plugins/limits/limits.plugin";
import { letterShop } from "./plugins/mail/letter-shop";
import { MailPlugin } from "./plugins/mail/mail.plugin";
import { mailboxPage } from "./plugins/mail/mailbox.pages";
import { MailboxPlugin } from "./plugins/mail/mailbox.plugin";
import { loggedMessages } from "./plugins/mail/short/logged-messages";
import { postedMessages } from "./plugins/mail/short/posted-messages";
import { marketsOf } from "./plugins/markets/markets";
import { MarketsPlugin } from "./plugins/markets/markets.plugin";
import { knownSizes } from "./plugins/media/known-sizes";
import { MediaPlugin } from "./plugins/media/media.plugin";
import { presets } from "./plugins/media/presets";
import { ModelsPlugin } from "./plugins/models/models.plugin";
import { MoneyPlugin } from "./plugins/money/money.plugin";
import { OrderLockPlugin } from "./plugins/order-lock/order-lock.plugin";
import { OrdersPlugin } from "./plugins/orders/orders.plugin";
import { OwnerPlugin } from "./plugins/owner/owner.plugin";
import { PagePolicyPlugin } from "./plugins/page-policy/page-policy.plugin";
import { PaymentsPlugin } from "./plugins/payments/payments.plugin";
import { PickupPlugin } from "./plugins/pickup/pickup.plugin";
import { QueryLimitsPlugin } from "./plugins/query-limits/query-limits.plugin";
import { RecommendationsPlugin } from "./plugins/recommendations/recommendations.plugin";
import { RevalidationPlugin } from "./plugins/revalidation/revalidation.plugin";
import { SearchPlugin } from "./plugins/search/search.plugin";
import { SharedCartPlugin } from "./plugins/shared-cart/shared-cart.plugin";
import { StockPlugin } from "./plugins/stock/stock.plugin";
import { StockFeedPlugin } from "./plugins/stock-feed/stock-feed.plugin";
import { StockLedgerPlugin } from "./plugins/stock-ledger/stock-ledger.plugin";
import { StoresPlugin } from "./plugins/stores/stores.plugin";
import { TextPlugin } from "./plugins/text/text.plugin";
import { TillPurchasesPlugin } from "./plugins/till-purchases/till-purchases.plugin";
import { WebhooksPlugin } from "./plugins/webhooks/webhooks.plugin";
import { refuseOthers } from "./samples/refuse-others";
import { isShutToOthers, mayShow } from "./samples/samples-belong";
import type { Secrets } from "./secrets";
import { readShop } from "./shop";
import { stockSources } from "./sources/sources";
import { addressOf } from "./this-machine";
import { UncachedAnswers } from "./uncached-answers";
import { UncachedSessions } from "./uncached-sessions";

const logLevels: Record<Env["LOG_LEVEL"], LogLevel> = {
  error: LogLevel.Error,
  warn: LogLevel.Warn,
  info: LogLevel.Info,
  verbose: LogLevel.Verbose,
  debug: LogLevel.Debug,
};

/**
 * How long a statement waits for a lock, and a transaction for its next statement, in ms. A queue
 * for a wanted piece may take seconds. An engine that hangs must not hold its rows for ever. Orders
 * are waited for less long (`lock_orders` in the database).
 */
const patience = { lock_timeout: 10_000, idle_in_transaction_session_timeout: 30_000 };

/** The address in `Name <address>`. */
const mailboxOf = (from: string) => /<([^>]+)>/.exec(from)?.[1] ?? from;

/**
 * The engine's whole configuration, from its settings and secrets.
 * @param isTrial whether its database is the embedded one and only this machine reaches it
 */
export function createConfig(
  env: Env,
  databaseUrl: string,
  secrets: Secrets,
  isTrial = false,
): VendureConfig {
  const { folder, shop, footers } = readShop();
  const engineUrl = addressOf(env.COMMERCE_HOST, env.COMMERCE_PORT);
  const assetUrl = `${env.ASSET_URL ?? engineUrl}/assets`;
  const assetFolder = path.join(env.MARU_DATA, "assets");
  const mailFolder = path.join(env.MARU_DATA, "mail");
  const markets = marketsOf(shop);
  const words = path.join(folder, "catalogue");
  const isShut = isShutToOthers(env, isTrial);
  const stripe = stripeOf(env);
  return {
    logger: new CalmLogger({ level: logLevels[env.LOG_LEVEL] }),
    defaultLanguageCode: LanguageCode.en,
    apiOptions: {
      hostname: env.COMMERCE_HOST,
      port: env.COMMERCE_PORT,
      shopApiPath: "shop-api",
      adminApiPath: "admin-api",
      shopListQueryLimit: 100,
      // Browsers never talk to the engine: only the storefront and the dashboard's own origin do.
      cors: false,
      csrfPrevention: true,
      trustProxy: env.TRUST_PROXY,
      middleware: isShut ? [{ route: "/", handler: refuseOthers, beforeListen: true }] : [],
    },
    authOptions: {
      tokenMethod: ["bearer", "cookie"],
      sessionCacheStrategy: new UncachedSessions(),
      superadminCredentials: {
        identifier: env.SUPERADMIN_USERNAME,
        // No one hears of a made-up one: the owner comes by a link then (plugins/owner).
        password: secrets.superadminPassword ?? randomBytes(32).toString("base64url"),
      },
      cookieOptions: { secret: secrets.cookie },
    },
    systemOptions: { cacheStrategy: new UncachedAnswers() },
    // They are read anew by the clock and by what other engines say (OwnCopies).
    entityOptions: {
      entityIdStrategy: new RowIdStrategy(),
      channelCacheTtl: Number.POSITIVE_INFINITY,
      zoneCacheTtl: Number.POSITIVE_INFINITY,
      taxRateCacheTtl: Number.POSITIVE_INFINITY,
    },
    dbConnectionOptions: {
      type: "postgres",
      url: databaseUrl,
      synchronize: false,
      migrations: [path.join(__dirname, "migrations/*.js")],
      poolSize: env.DATABASE_POOL,
      logging: false,
      extra: { ...patience, ...warmConnections },
    },
    paymentOptions: { paymentMethodHandlers: [] },
    // One process that does everything is not a worker in Vendure's eyes.
    schedulerOptions: { runTasksInWorkerOnly: env.COMMERCE_ROLE !== "both" },
    plugins: [
      PagePolicyPlugin.init({
        pictures: [...new Set([assetUrl, env.STOREFRONT_URL].map((url) => new URL(url).origin))],
        storefront: env.STOREFRONT_URL,
        mailbox: mailboxPage,
      }),
      AssetServerPlugin.init({
        route: "assets",
        assetUploadDir: assetFolder,
        // The demonstration shop's pictures are files of the storefront, under its public/ folder.
        assetUrlPrefix: (_ctx, identifier) => {
          const isOfStorefront = /^(pictures|photos)\//.test(identifier);
          return isOfStorefront ? `${env.STOREFRONT_URL}/${shop.catalogue.files}/` : `${assetUrl}/`;
        },
        presets,
        imageTransformStrategy: knownSizes,
      }),
      MediaPlugin.init(assetFolder),
      ModelsPlugin,
      DefaultJobQueuePlugin.init({ useDatabaseForBuffer: true, pollInterval: 500 }),
      DefaultSchedulerPlugin.init({}),
      DashboardFigures,
      DashboardPlugin.init({
        app: path.join(__dirname, "../../../dashboard/dist"),
        shop,
      }),
      MoneyPlugin.init(markets),
      CartPlugin,
      GiftPlugin,
      // After the cart: an address is asked about before anything is priced for it.
      MarketsPlugin.init(markets),
      CatalogPlugin,
      StoresPlugin,
      SearchPlugin.init({
        databaseUrl,
        synonyms: path.join(words, "synonyms.yaml"),
        tags: shop.catalogue.tags,
      }),
      OrderLockPlugin,
      StockPlugin.init(env.ALLOCATION_MINUTES),
      StockLedgerPlugin,
      StockFeedPlugin.init(stockSources(env)),
      TillPurchasesPlugin.init(stockSources(env)),
      QueryLimitsPlugin.init({ secret: secrets.revalidate }),
      // Before the limits: the same e-mail in two spellings is one.
      TextPlugin,
      GrantsPlugin,
      LimitsPlugin.init({ secret: secrets.revalidate }),
      PaymentsPlugin.init({ storefrontUrl: env.STOREFRONT_URL, stripe }),
      OrdersPlugin,
      ContactPlugin,
      AccountPlugin,
      OwnerPlugin.init({ superadmin: env.SUPERADMIN_USERNAME }),
      MailPlugin.init({
        storefrontUrl: env.STOREFRONT_URL,
        assetUrl,
        shop: letterShop(shop, footers),
        from: env.MAIL_FROM ?? shop.company.mailFrom,
        smtpUrl: env.SMTP_URL,
        folder: mailFolder,
        shortMessages: env.SHORT_MESSAGES_URL
          ? postedMessages(env.SHORT_MESSAGES_URL, env.SHORT_MESSAGES_TOKEN)
          : loggedMessages,
      }),
      ...(env.SMTP_URL ? [] : [MailboxPlugin.init({ folder: mailFolder, isOpen: isTrial })]),
      PickupPlugin.init({
        secret: secrets.pickup,
        districts: path.join(words, "districts"),
        returnDays: shop.policies.returnDays,
        push: {
          secret: secrets.push,
          contact: `mailto:${mailboxOf(env.MAIL_FROM ?? shop.company.mailFrom)}`,
          storefrontUrl: env.STOREFRONT_URL,
          allowedHosts: env.PUSH_ALLOWED_HOSTS ?? [],
        },
        deliveryRule: env.DELIVERY_RULE,
        moves: {
          rule: env.PICKUP_MOVE_RULE,
          withinKm: env.PICKUP_MOVE_KM,
          choiceHours: env.PICKUP_CHOICE_HOURS,
        },
      }),
      WebhooksPlugin.init({
        secret: secrets.push,
        allowedHosts: env.WEBHOOK_ALLOWED_HOSTS ?? [],
      }),
      ConsentPlugin,
      ContentPlugin.init({
        locales: shop.locales,
        storefrontUrl: env.STOREFRONT_URL,
        secret: secrets.revalidate,
      }),
      EventsPlugin,
      AssistancePlugin,
      SharedCartPlugin,
      RecommendationsPlugin.init({
        databaseUrl,
        externalUrl: env.RECOMMENDER_URL,
        worn: [...shop.catalogue.worn],
        tags: shop.catalogue.tags,
      }),
      RevalidationPlugin.init({
        secret: secrets.revalidate,
        mayShow: (reach) => mayShow(env, isTrial, reach),
        isShutToOthers: isShut,
        paymentSources: paymentSourcesOf(stripe),
      }),
    ],
  };
}
