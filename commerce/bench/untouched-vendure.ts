import "../no-telemetry";
import {
  bootstrap,
  DefaultJobQueuePlugin,
  DefaultLogger,
  DefaultSchedulerPlugin,
  dummyPaymentHandler,
  LanguageCode,
  LogLevel,
  type VendureConfig,
} from "@vendure/core";

/** Vendure as it comes, on a copy of the same catalogue: the peer of the benchmarks. */
const config: VendureConfig = {
  logger: new DefaultLogger({ level: LogLevel.Error }),
  defaultLanguageCode: LanguageCode.en,
  apiOptions: {
    hostname: "127.0.0.1",
    port: Number(process.env.COMMERCE_PORT),
    shopApiPath: "shop-api",
    adminApiPath: "admin-api",
    cors: false,
  },
  authOptions: {
    tokenMethod: ["bearer"],
    superadminCredentials: { identifier: "superadmin", password: "not-used-in-benchmarks" },
    cookieOptions: { secret: "not-used-in-benchmarks" },
  },
  dbConnectionOptions: {
    type: "postgres",
    url: process.env.DATABASE_URL ?? "",
    synchronize: false,
    poolSize: 20,
    logging: false,
  },
  paymentOptions: { paymentMethodHandlers: [dummyPaymentHandler] },
  plugins: [
    DefaultJobQueuePlugin.init({ useDatabaseForBuffer: true }),
    DefaultSchedulerPlugin.init({}),
  ],
};

bootstrap(config).then(
  () => process.send?.("ready"),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
