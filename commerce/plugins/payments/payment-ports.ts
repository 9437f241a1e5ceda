import { Injectable } from "@nestjs/common";
import type { PaymentPort } from "./payment-port";
import { TestProvider } from "./test-provider";

/** The providers that the engine can talk to, by the code of their payment handler. */
@Injectable()
export class PaymentPorts {
  private readonly ports: readonly PaymentPort[];

  constructor(testProvider: TestProvider) {
    this.ports = [testProvider];
  }

  get providers(): string[] {
    return this.ports.map(({ provider }) => provider);
  }

  of(provider: string): PaymentPort | undefined {
    return this.ports.find((port) => port.provider === provider);
  }
}
