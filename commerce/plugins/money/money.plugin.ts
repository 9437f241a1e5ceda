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
    typeof asked === "string"
      ? asked
      : MoneyPlugin.options.markets.find(({ code }) => code === channel)?.currency;
  if (currency && /^[A-Z]{3}$/.test(currency)) withCurrency(currency, next);
  else next();
}

interface Market {
  /** The channel's token. */
  code: string;
  currency: string;
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
  static options: { markets: readonly Market[] };

  /** @param markets the currency of each channel token, for rounding. */
  static init(markets: readonly Market[]): typeof MoneyPlugin {
    MoneyPlugin.options = { markets };
    return MoneyPlugin;
  }
}
