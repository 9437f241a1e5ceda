import {
  Inject,
  Injectable,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
  Optional,
} from "@nestjs/common";
import { EventBus, Logger, ProcessContext, type RequestContext, SearchEvent } from "@vendure/core";
import { EngineCopies } from "../../../contracts/engine-copies";
import { IndexHost, SearchUnavailableError } from "../host/index-host";
import { searchOptions } from "../options";
import type { IndexQuery, RangeQuery, SearchOptions } from "../types";
import { checkTerm, placeOf, type SearchInput, toIndexQuery } from "./check-input";
import { ResultPresenter } from "./result-presenter";
import { StoreStock } from "./store-stock";

/** A server starts without its index when that takes longer (ms); queries then wait for it. */
const patienceAtStart = 60_000;
const maxSuggestions = 20;

const context = "Search";
const log = {
  error: (text: string) => Logger.error(text, context),
  warn: (text: string) => Logger.warn(text, context),
  info: (text: string) => Logger.info(text, context),
};

/** Answers the API from the index of this process. */
@Injectable()
export class IndexSearchService implements OnApplicationBootstrap, OnApplicationShutdown {
  private host: IndexHost | undefined;

  constructor(
    @Inject(searchOptions) private readonly options: SearchOptions,
    private readonly process: ProcessContext,
    private readonly bus: EventBus,
    private readonly presenter: ResultPresenter,
    private readonly storeStock: StoreStock,
    /** None where no storefront is told of changes. */
    @Optional() private readonly copies?: EngineCopies,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    // A process that works off jobs is asked nothing: the memory is better left to the servers.
    if (!this.process.isServer) return;
    this.host = new IndexHost(this.options, log);
    this.host.start();
    this.copies?.add(() => this.ask().ask("settle", null));
    if (!(await this.host.whenReady(patienceAtStart)))
      Logger.warn("The search index is still being loaded.", context);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.host?.close();
  }

  /** Results and their number; `query` is for the counts, which are made only when asked for. */
  async search(ctx: RequestContext, input: SearchInput, audience: IndexQuery["audience"]) {
    const query = toIndexQuery(ctx, input, audience);
    if (input.collectAt) query.onlyVariants = await this.storeStock.variants(ctx, input.collectAt);
    const { rows, total, understood, near } = await this.ask().ask("search", query);
    await this.bus.publish(new SearchEvent(ctx, input));
    return {
      items: await this.presenter.items(ctx, rows),
      totalItems: total,
      understood,
      near,
      query,
    };
  }

  counts(query: IndexQuery) {
    return this.ask().ask("count", query);
  }

  ranges(query: RangeQuery) {
    return this.ask().ask("ranges", query);
  }

  async suggestions(ctx: RequestContext, typed: string, take: number) {
    const term = checkTerm(typed);
    if (term === "" || take < 1) return [];
    const rows = await this.ask().ask("suggest", {
      ...placeOf(ctx),
      term,
      take: Math.min(take, maxSuggestions),
    });
    return rows.map((row) => ({ ...row, picture: this.presenter.picture(ctx, row.picture) }));
  }

  private ask(): IndexHost {
    if (!this.host) throw new SearchUnavailableError();
    return this.host;
  }
}
