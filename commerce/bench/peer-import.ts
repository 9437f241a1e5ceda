import "../no-telemetry";
import { createReadStream } from "node:fs";
import {
  bootstrapWorker,
  DefaultLogger,
  Importer,
  LanguageCode,
  LogLevel,
  PluginCommonModule,
  RequestContextService,
  TransactionalConnection,
  User,
  VendurePlugin,
} from "@vendure/core";
import { lastValueFrom } from "rxjs";

// A worker has no importer unless a plugin asks for Vendure's common parts.
@VendurePlugin({ imports: [PluginCommonModule] })
class WithImporter {}

/** Vendure as it comes, importing a file of its own format: the peer of `npm run bench:import`. */
async function main(): Promise<void> {
  const { app } = await bootstrapWorker({
    logger: new DefaultLogger({ level: LogLevel.Error }),
    defaultLanguageCode: LanguageCode.en,
    apiOptions: { port: 0 },
    authOptions: {
      superadminCredentials: { identifier: "superadmin", password: "not-used-in-benchmarks" },
      cookieOptions: { secret: "not-used-in-benchmarks" },
    },
    dbConnectionOptions: {
      type: "postgres",
      url: process.env.DATABASE_URL ?? "",
      synchronize: false,
    },
    plugins: [WithImporter],
    paymentOptions: { paymentMethodHandlers: [] },
  });
  const user = await app
    .get(TransactionalConnection)
    .rawConnection.getRepository(User)
    .findOneOrFail({
      where: { identifier: "superadmin" },
      relations: { roles: { channels: true } },
    });
  const ctx = await app.get(RequestContextService).create({ apiType: "admin", user });
  const file = process.argv[2] ?? "";
  const { errors } = await lastValueFrom(
    app.get(Importer).parseAndImport(createReadStream(file), ctx),
  );
  for (const error of errors ?? []) console.error(error);
  await app.close();
  process.exit((errors ?? []).length > 0 ? 1 : 0);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
