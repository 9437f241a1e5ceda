import {
  Inject,
  Injectable,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from "@nestjs/common";
import { Logger, ProcessContext } from "@vendure/core";
import { ModelHost } from "../host/model-host";
import { recommendationOptions } from "../options";
import type { Answer, Ask, RecommendationOptions } from "../types";
import { ExternalEngine } from "./external-engine";

/** Milliseconds that a page may wait for a carousel. */
const budget = 50;
/** A server starts without its model when building it takes longer. */
const patienceAtStart = 30_000;
const keptFor = 60_000;

const log = {
  error: (text: string) => Logger.warn(text, "Recommendations"),
  warn: (text: string) => Logger.warn(text, "Recommendations"),
  info: (text: string) => Logger.info(text, "Recommendations"),
};

/** Asks the model, and another engine if there is one; has something true to say without both. */
@Injectable()
export class ModelService implements OnApplicationBootstrap, OnApplicationShutdown {
  private host: ModelHost | undefined;
  private external: ExternalEngine | undefined;
  /** What is popular in each market, for when the model does not answer. */
  private readonly popular = new Map<string, { answer: Answer; at: number }>();

  constructor(
    @Inject(recommendationOptions) private readonly options: RecommendationOptions,
    private readonly process: ProcessContext,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    // A process that works off jobs is asked nothing: the memory is better left to the servers.
    if (!this.process.isServer) return;
    const { databaseUrl, externalUrl, worn } = this.options;
    if (externalUrl) this.external = new ExternalEngine(externalUrl, log.warn);
    this.host = new ModelHost({ databaseUrl, worn }, log);
    if (!(await this.host.start(patienceAtStart))) log.warn("The model is still being built.");
  }

  async onApplicationShutdown(): Promise<void> {
    await this.host?.close();
  }

  /** The answer within the budget; what stands in for it is marked. */
  async ask(ask: Ask): Promise<Answer & { degraded: boolean }> {
    const started = performance.now();
    const own = this.askHost(ask, budget);
    const candidates =
      this.external && !ask.control ? await this.external.candidates(ask, budget) : null;
    const left = budget - (performance.now() - started);
    const theirs = candidates && (await this.askHost({ ...ask, external: candidates }, left));
    const answer = theirs ?? (await own);
    if (!answer) return { ...this.standIn(ask), degraded: true };
    void this.keepPopular(ask);
    return { ...answer, degraded: this.external !== undefined && !ask.control && !theirs };
  }

  private askHost(ask: Ask, milliseconds: number): Promise<Answer | undefined> {
    return this.host?.ask(ask, milliseconds) ?? Promise.resolve(undefined);
  }

  // Only recommendations of which anything in the shop is a fair answer have a stand-in.
  private standIn(ask: Ask): Answer {
    const known = this.popular.get(ask.market)?.answer;
    const general = ask.carousel === "for_you" || ask.carousel === "similar";
    const own = new Set([...ask.items, ...ask.cart, ...ask.hidden]);
    const items = known && general ? known.items.filter((item) => !own.has(item.productId)) : [];
    return { items: items.slice(0, ask.limit), version: known?.version ?? "0" };
  }

  private async keepPopular({ market, channelId }: Ask): Promise<void> {
    const now = Date.now();
    const kept = this.popular.get(market);
    if (kept && now - kept.at < keptFor) return;
    const nobody = { items: [], cart: [], hidden: [], taste: [], subject: null, store: null };
    const asked = { channelId, market, limit: 40, now, control: true, external: null };
    const answer = await this.askHost({ ...nobody, ...asked, carousel: "for_you" }, budget);
    if (answer) this.popular.set(market, { answer, at: now });
  }
}
