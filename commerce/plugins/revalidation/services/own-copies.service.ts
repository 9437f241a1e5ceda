import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from "@nestjs/common";
import {
  ChannelService,
  Logger,
  RequestContext,
  type SelfRefreshingCache,
  TaxRateService,
  ZoneService,
} from "@vendure/core";

/** How old copies may become that no one was told to read anew, in milliseconds. */
const longestMs = 30_000;

/**
 * Holds the copies that Vendure keeps in each process: markets, zones and tax rates. A change by
 * another engine must be read anew before a storefront asks for its pages.
 *
 * Vendure reads the copies anew when a request finds them old, and other requests wait for that
 * one. It may wait for a connection while those others hold all connections. Then nothing goes on
 * until the database ends their transactions. So the copies never get old for a request
 * (config.ts). This service reads them by the clock, and no request waits.
 */
@Injectable()
export class OwnCopies implements OnApplicationBootstrap, OnModuleDestroy {
  private clock: NodeJS.Timeout | undefined;
  private reading: Promise<void> = Promise.resolve();

  constructor(
    private readonly channels: ChannelService,
    private readonly zones: ZoneService,
    private readonly taxRates: TaxRateService,
  ) {}

  onApplicationBootstrap(): void {
    this.clock = setInterval(() => {
      this.reading = this.refresh().catch(({ message }: Error) =>
        Logger.warn(message, "OwnCopies"),
      );
    }, longestMs);
    this.clock.unref();
  }

  /** What is being read is finished: the database is still open. */
  async onModuleDestroy(): Promise<void> {
    clearInterval(this.clock);
    await this.reading;
  }

  /**
   * Resolves when all of them are those of the database.
   * @throws when one of them could not be read
   */
  async refresh(): Promise<void> {
    await Promise.all([
      readAnew(this.channels["allChannels"]),
      readAnew(this.zones["zones"]),
      readAnew(this.taxRates["activeTaxRates"]),
    ]);
  }
}

/** Vendure only logs that a reading failed, and keeps what it had: the very same value is back. */
async function readAnew<V>(copy: SelfRefreshingCache<V, [RequestContext]>): Promise<void> {
  const ctx = RequestContext.empty();
  const old = await copy.value(ctx);
  if ((await copy.refresh(ctx)) === old) throw new Error("Markets, zones or taxes were not read.");
}
