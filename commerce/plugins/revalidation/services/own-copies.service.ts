import { Injectable } from "@nestjs/common";
import { ChannelService, RequestContext, TaxRateService, ZoneService } from "@vendure/core";

/**
 * What Vendure keeps in each process for half a minute: markets, zones and tax rates. What another
 * engine changed must be read anew before a storefront asks for its pages.
 */
@Injectable()
export class OwnCopies {
  constructor(
    private readonly channels: ChannelService,
    private readonly zones: ZoneService,
    private readonly taxRates: TaxRateService,
  ) {}

  /** Resolves when all of them are those of the database. */
  async refresh(): Promise<void> {
    const ctx = RequestContext.empty();
    await Promise.all([
      this.channels["allChannels"].refresh(ctx),
      this.zones["zones"].refresh(ctx),
      this.taxRates["activeTaxRates"].refresh(ctx),
    ]);
  }
}
