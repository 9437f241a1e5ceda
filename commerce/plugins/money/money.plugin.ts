import { PluginCommonModule, VendurePlugin } from "@vendure/core";
import type { NextFunction, Request, Response } from "express";
import { withCurrency } from "../../contracts/currency-context";
import { WholeUnitMoneyStrategy } from "./whole-unit-money-strategy";

function rememberCurrency(request: Request, _response: Response, next: NextFunction): void {
  const asked = request.query.currencyCode;
  // As the engine reads it.
  const inQuery = request.query["vendure-token"];
  const channel = (typeof inQuery === "string" && inQuery) || request.header("vendure-token") || "";
  const currency =
    typeof asked === "string" ? asked : MoneyPlugin.options.currencyByChannel[channel];
  if (currency && /^[A-Z]{3}$/.test(currency)) withCurrency(currency, next);
  else next();
}

@VendurePlugin({
  imports: [PluginCommonModule],
  compatibility: "^3.7.0",
  configuration: (config) => {
    config.entityOptions.moneyStrategy = new WholeUnitMoneyStrategy();
    config.apiOptions.middleware.push(
      { route: config.apiOptions.shopApiPath ?? "shop-api", handler: rememberCurrency },
      { route: config.apiOptions.adminApiPath ?? "admin-api", handler: rememberCurrency },
    );
    return config;
  },
})
export class MoneyPlugin {
  static options: { currencyByChannel: Record<string, string> };

  /** @param currencyByChannel the currency of each channel token, for rounding. */
  static init(currencyByChannel: Record<string, string>): typeof MoneyPlugin {
    MoneyPlugin.options = { currencyByChannel };
    return MoneyPlugin;
  }
}
