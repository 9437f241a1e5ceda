import { PluginCommonModule, VendurePlugin } from "@vendure/core";
import { OpenCodes } from "../../contracts/till-purchases";
import { AdminAssistanceResolver } from "./api/admin-assistance.resolver";
import { adminSchema, shopSchema } from "./api/schema";
import { AssistanceResultResolver, ShopAssistanceResolver } from "./api/shop-assistance.resolver";
import { AssistanceLook } from "./entities/assistance-look.entity";
import { AssistanceSession } from "./entities/assistance-session.entity";
import { AssistanceSuggestion } from "./entities/assistance-suggestion.entity";
import { forgetAssistanceTask } from "./forget.task";
import { CounterService } from "./services/counter.service";
import { InterestsService } from "./services/interests.service";
import { ListService } from "./services/list.service";
import { SessionsService } from "./services/sessions.service";

/** "Help me today": two hours in which a store's people see what a shopper lets them see. */
@VendurePlugin({
  imports: [PluginCommonModule],
  compatibility: "^3.7.0",
  entities: [AssistanceSession, AssistanceLook, AssistanceSuggestion],
  providers: [
    SessionsService,
    ListService,
    InterestsService,
    CounterService,
    { provide: OpenCodes, useExisting: SessionsService },
  ],
  shopApiExtensions: {
    schema: shopSchema,
    resolvers: [ShopAssistanceResolver, AssistanceResultResolver],
  },
  adminApiExtensions: { schema: adminSchema, resolvers: [AdminAssistanceResolver] },
  configuration: (config) => {
    config.schedulerOptions.tasks?.push(forgetAssistanceTask);
    return config;
  },
})
export class AssistancePlugin {}
