import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from "@nestjs/common";
import { EventBus, Logger } from "@vendure/core";
import type { PaymentOperation } from "../entities/payment-operation.entity";
import { OperationsDue } from "../operations-due.event";
import type { Outcome, PaymentPort } from "../payment-port";
import { PaymentPorts } from "../payment-ports";
import { within } from "../within";
import { OrderContext } from "./order-context.service";
import { OperationQueue } from "./queue.service";
import { RecorderService } from "./recorder.service";

/** One that hangs keeps a lane; the others go on. */
const lanes = 4;
const patienceMs = 12_000;
/** From so many tries on, what does not get through is an error in the log. */
const worrying = 6;

/** Has the providers do what is due: right after it was committed, and again by a task. */
@Injectable()
export class Dispatcher implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly running = new Set<Promise<void>>();
  private stopped = false;

  constructor(
    private readonly events: EventBus,
    private readonly queue: OperationQueue,
    private readonly ports: PaymentPorts,
    private readonly orders: OrderContext,
    private readonly recorder: RecorderService,
  ) {}

  onApplicationBootstrap(): void {
    // Subscribers hear of it when the transaction is committed, and never of one rolled back.
    this.events.ofType(OperationsDue).subscribe(() => this.wake());
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    await Promise.allSettled(this.running);
  }

  /** Works off what is due in the background. */
  wake(): void {
    if (this.stopped || this.running.size >= lanes) return;
    const lane = this.drain()
      .catch((error: unknown) => Logger.error(`Payments wait: ${error}`, "Payments"))
      .then(() => void this.running.delete(lane));
    this.running.add(lane);
  }

  /** Does one after the other until nothing is due; answers how many it tried. */
  async drain(until = Number.POSITIVE_INFINITY): Promise<number> {
    for (let tried = 0; ; tried++) {
      if (this.stopped || performance.now() >= until) return tried;
      const operation = await this.queue.claim(this.ports.providers);
      if (!operation) return tried;
      await this.perform(operation);
    }
  }

  private async putOff(operation: PaymentOperation, why: string): Promise<void> {
    const wait = await this.queue.postpone(operation, why);
    setTimeout(() => this.wake(), wait).unref();
  }

  private async perform(operation: PaymentOperation): Promise<void> {
    const { id, kind, orderId, provider } = operation;
    const port = this.ports.of(provider);
    if (!port) return;
    try {
      const outcome = await within(patienceMs, sendToProvider(port, operation));
      if (outcome.state === "done")
        await this.orders.run(orderId, (tx) => this.recorder.record(tx, operation, outcome));
      else if (outcome.state === "pending") await this.putOff(operation, "pending");
      else {
        await this.queue.fail(operation, outcome.why);
        Logger.error(`${kind} ${id} of order ${orderId} was refused: ${outcome.why}`, "Payments");
      }
    } catch (error) {
      await this.putOff(operation, String(error));
      const words = `${kind} ${id} of order ${orderId} is put off: ${error}`;
      if (operation.attempts >= worrying) Logger.error(words, "Payments");
      else Logger.warn(words, "Payments");
    }
  }
}

/** Asks what became of an earlier try before it is sent again. */
async function sendToProvider(port: PaymentPort, operation: PaymentOperation): Promise<Outcome> {
  const { kind, key, authorisation, amount, currencyCode, attempts } = operation;
  if (kind === "authorise" || authorisation === null)
    throw new Error(`${kind} ${key} names nothing that a provider knows`);
  const request = { key, authorisation, amount, currencyCode };
  const known = attempts > 1 ? await port.find({ kind, ...request }) : undefined;
  return known ?? port[kind](request);
}
