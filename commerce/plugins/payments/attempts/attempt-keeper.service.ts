import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from "@nestjs/common";
import { EventBus, Logger } from "@vendure/core";
import type { PaymentAttempt } from "../entities/payment-attempt.entity";
import { PaymentPorts } from "../payment-ports";
import { within } from "../within";
import { Arrivals } from "./arrivals.service";
import { AttemptRows } from "./attempt-rows.service";
import { AttemptsDue } from "./attempts-due.event";
import type { Begun, ShopperPort, Standing } from "./shopper-port";

const patienceMs = 12_000;

/** Asks providers what became of attempts, and has them end what is not wanted any more. */
@Injectable()
export class AttemptKeeper implements OnApplicationBootstrap, OnModuleDestroy {
  private running: Promise<void> | undefined;
  private again = false;
  private stopped = false;

  constructor(
    private readonly events: EventBus,
    private readonly ports: PaymentPorts,
    private readonly rows: AttemptRows,
    private readonly arrivals: Arrivals,
  ) {}

  onApplicationBootstrap(): void {
    // Subscribers hear of it when the transaction is committed, and never of one rolled back.
    this.events.ofType(AttemptsDue).subscribe(() => this.wake());
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    await this.running;
  }

  /** Asks in the background about all that is due. */
  wake(): void {
    // What falls due while the last claim is at it would wait for the task.
    this.again = true;
    if (this.stopped || this.running) return;
    this.running = this.drainAgain().finally(() => {
      this.running = undefined;
    });
  }

  private async drainAgain(): Promise<void> {
    while (this.again && !this.stopped) {
      this.again = false;
      await this.drain().catch((error: unknown) =>
        Logger.error(`Attempts wait: ${error}`, "Payments"),
      );
    }
  }

  /** Asks about one after the other; answers how many. */
  async drain(until = Number.POSITIVE_INFINITY): Promise<number> {
    for (let asked = 0; ; asked++) {
      if (this.stopped || performance.now() >= until) return asked;
      const attempt = await this.rows.claim(this.ports.shopperProviders);
      if (!attempt) return asked;
      await this.look(attempt).catch((error: unknown) =>
        Logger.warn(`Attempt ${attempt.id} stays ${attempt.state}: ${error}`, "Payments"),
      );
    }
  }

  /**
   * Begins an attempt at its provider, or learns how it began. The key makes both the same.
   * @throws when the provider does not answer: the attempt stands, and is asked for later.
   */
  async reach(attempt: PaymentAttempt): Promise<Begun> {
    const { key, amount, currencyCode, orderCode, returnUrl, language } = attempt;
    const request = { key, amount, currencyCode, orderCode, returnUrl, language };
    const begun = await within(patienceMs, this.portOf(attempt).begin(request));
    if (begun.state === "refused") await this.rows.end(attempt, begun.why);
    else await this.rows.name(attempt, begun.reference);
    return begun;
  }

  /**
   * Asks the provider about an attempt and does what follows from the answer.
   * @throws when the provider does not answer, or another request keeps the order.
   */
  async look(attempt: PaymentAttempt): Promise<Standing | undefined> {
    if (attempt.state !== "open" && attempt.state !== "closing") return undefined;
    const reference = attempt.reference ?? (await this.referenceOf(attempt));
    if (reference === undefined) return undefined;
    const port = this.portOf(attempt);
    const named = { key: attempt.key, reference };
    const isWanted = attempt.state === "open";
    const standing = await within(patienceMs, isWanted ? port.look(named) : port.end(named));
    if (standing.state === "held") await this.arrivals.receive(attempt, standing);
    else if (standing.state === "ended") await this.rows.end(attempt);
    else {
      if (standing.state === "declined") await this.rows.declined(attempt, standing.why);
      if (isWanted) await this.rows.closeIfLeft(attempt);
    }
    return standing;
  }

  private async referenceOf(attempt: PaymentAttempt): Promise<string | undefined> {
    const begun = await this.reach(attempt);
    return begun.state === "begun" ? begun.reference : undefined;
  }

  private portOf({ provider }: PaymentAttempt): ShopperPort {
    const port = this.ports.of(provider)?.shopper;
    if (!port) throw new Error(`Nothing can ask ${provider}`);
    return port;
  }
}
