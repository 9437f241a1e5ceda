import { Global, type MiddlewareConsumer, type NestModule } from "@nestjs/common";
import { ConfigService, PluginCommonModule, VendurePlugin } from "@vendure/core";
import { EngineCopies } from "../../contracts/engine-copies";
import { KnownFirst } from "./api/known-first";
import { StorefrontChangesController } from "./api/storefront-changes.controller";
import { compactTask } from "./compact.task";
import { StorefrontChange } from "./entities/storefront-change.entity";
import { type RevalidationOptions, revalidationOptions } from "./options";
import { ChangeFeed } from "./services/change-feed.service";
import { ChangeListener } from "./services/change-listener.service";
import { ChangeLog } from "./services/change-log.service";
import { CopyList } from "./services/copy-list";
import { OwnCopies } from "./services/own-copies.service";
import { SlugService } from "./services/slug.service";

/** Tells every storefront which of its pages are out of date. */
@Global()
@VendurePlugin({
  imports: [PluginCommonModule],
  compatibility: "^3.7.0",
  entities: [StorefrontChange],
  controllers: [StorefrontChangesController],
  providers: [
    { provide: revalidationOptions, useFactory: () => RevalidationPlugin.options },
    SlugService,
    ChangeLog,
    ChangeFeed,
    ChangeListener,
    OwnCopies,
    CopyList,
    { provide: EngineCopies, useExisting: CopyList },
  ],
  exports: [EngineCopies],
  configuration: (config) => {
    config.schedulerOptions.tasks?.push(compactTask);
    return config;
  },
})
export class RevalidationPlugin implements NestModule {
  constructor(private readonly config: ConfigService) {}

  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(KnownFirst).forRoutes(this.config.apiOptions.shopApiPath);
  }

  static options: RevalidationOptions;

  static init(options: RevalidationOptions): typeof RevalidationPlugin {
    RevalidationPlugin.options = options;
    return RevalidationPlugin;
  }
}
