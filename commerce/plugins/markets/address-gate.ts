import { Inject, Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import {
  I18nService,
  type Order,
  type OrderProcess,
  OrderService,
  type OrderState,
  type RequestContext,
  UserInputError,
} from "@vendure/core";
import {
  type AddressFault,
  type AddressParts,
  addressFaults,
  faultKeyOf,
  faultReasons,
} from "../../../contracts/addresses/address-faults";
import type { PhoneFault } from "../../../contracts/phones/phone-faults";
import { replaceMethod } from "../../vendure/replace-method";
import { AddressRefusedError } from "./address-refused.error";
import { type MarketDefinition, shopMarkets } from "./markets";

/**
 * Keeps addresses out that a market does not deliver to, or whose parts do not agree. The tax of an
 * order follows its state. Vendure has no hook for addresses, so its method is wrapped.
 */
@Injectable()
export class AddressGate implements OnApplicationBootstrap {
  constructor(
    @Inject(shopMarkets) private readonly markets: readonly MarketDefinition[],
    private readonly orders: OrderService,
    private readonly i18n: I18nService,
  ) {}

  onApplicationBootstrap(): void {
    // Vendure translates the messages of error results: these stay the keys that they are.
    const keys = faultReasons.map((reason) => [`address-${reason}`, faultKeyOf(reason)]);
    this.i18n.addTranslation("en", {
      errorResult: { error: Object.fromEntries(keys) },
      error: phoneMessages,
    });
    replaceMethod(this, this.orders, "setShippingAddress", (set) => async (ctx, orderId, input) => {
      const fault = this.faultOf(ctx, input);
      if (!fault) return set(ctx, orderId, input);
      if (ctx.apiType !== "shop") throw new UserInputError(faultKeyOf(fault.reason));
      // The Shop API's union knows it (`shopSchema`), the service's type does not.
      return new AddressRefusedError(fault) as unknown as Order;
    });
    replaceMethod(this, this.orders, "setBillingAddress", (set) => async (ctx, orderId, input) => {
      const fault = billingFault(input);
      if (!fault) return set(ctx, orderId, input);
      if (ctx.apiType !== "shop") throw new UserInputError(faultKeyOf(fault.reason));
      return new AddressRefusedError(fault) as unknown as Order;
    });
  }

  /** Why an address does not do for the market of the request. */
  faultOf(ctx: RequestContext, address: AddressParts): AddressFault | undefined {
    const market = this.markets.find(({ code }) => code === ctx.channel.code);
    return market && addressFaults(market.country, address)[0];
  }
}

/** A bill goes to any country, and what is written of its address is of that country. */
function billingFault(address: AddressParts): AddressFault | undefined {
  return addressFaults(address.countryCode, address).find(({ field }) => address[field]);
}

const phoneMessages: Record<`phone-${PhoneFault}`, string> = {
  "phone-letters": "A telephone number has digits alone.",
  "phone-too-short": "The telephone number lacks digits.",
  "phone-too-long": "The telephone number has too many digits.",
  "phone-country-code": "No country has this code of a telephone number.",
  "phone-not-there": "The country has no such telephone number.",
};

let gate: AddressGate;

/** Asks once more before payment: what was written by other ways, or before there were rules. */
export const refuseWrongAddress: OrderProcess<OrderState> = {
  init: (injector) => {
    gate = injector.get(AddressGate);
  },
  onTransitionStart: (_from, to, { ctx, order }) => {
    const { countryCode, province, postalCode } = order.shippingAddress;
    if (to !== "ArrangingPayment" || !countryCode) return;
    const fault = gate.faultOf(ctx, { countryCode, province, postalCode });
    return fault && faultKeyOf(fault.reason);
  },
};
