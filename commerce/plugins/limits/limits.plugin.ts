import { APP_INTERCEPTOR } from "@nestjs/core";
import { PluginCommonModule, VendurePlugin } from "@vendure/core";
import { Limits } from "../../contracts/limits";
import { LimitCount } from "./entities/limit-count.entity";
import { forgetTask } from "./forget.task";
import { type LimitsOptions, limitsOptions } from "./options";
import { LimitInterceptor } from "./services/limit.interceptor";
import { LimitsService } from "./services/limits.service";

/** How often something may be tried: one table of rules, counted in the database. */
@VendurePlugin({
  imports: [PluginCommonModule],
  compatibility: "^3.7.0",
  entities: [LimitCount],
  providers: [
    LimitsService,
    { provide: limitsOptions, useFactory: () => LimitsPlugin.options },
    { provide: Limits, useExisting: LimitsService },
    { provide: APP_INTERCEPTOR, useClass: LimitInterceptor },
  ],
  configuration: (config) => {
    config.schedulerOptions.tasks?.push(forgetTask);
    return config;
  },
})
export class LimitsPlugin {
  static options: LimitsOptions;

  static init(options: LimitsOptions): typeof LimitsPlugin {
    LimitsPlugin.options = options;
    return LimitsPlugin;
  }
}
