import { Inject, Injectable } from "@nestjs/common";
import type { MoneyMethod } from "../../../contracts/money";
import { payInStoreHandler } from "./pay-in-store.handler";
import type { PaymentPort } from "./payment-port";
import { TestProvider } from "./test-provider";

/** Under this the providers are injected that settings opened. */
export const openedPorts = Symbol("ports of providers that are set up");

/** The providers that the engine can talk to, by the code of their payment handler. */
@Injectable()
export class PaymentPorts {
  private readonly ports: readonly PaymentPort[];

  constructor(testProvider: TestProvider, @Inject(openedPorts) opened: PaymentPort[]) {
    this.ports = [testProvider, ...opened];
  }

  get providers(): string[] {
    return this.ports.map(({ provider }) => provider);
  }

  /** Those that shoppers go to. */
  get shopperProviders(): string[] {
    return this.ports.flatMap(({ provider, shopper }) => (shopper ? [provider] : []));
  }

  /** What moves its money without a person at a bank. */
  get served(): string[] {
    return [...this.providers, payInStoreHandler.code];
  }

  /** Who moves money: a provider, a counter, or else a person with a bank. */
  methodOf(provider: string): MoneyMethod {
    if (this.of(provider)) return "card";
    return provider === payInStoreHandler.code ? "in-store" : "transfer";
  }

  of(provider: string): PaymentPort | undefined {
    return this.ports.find((port) => port.provider === provider);
  }
}
