import type { Channel, Order, RequestContext, TaxZoneStrategy, Zone } from "@vendure/core";
import { countryFacts } from "../../../contracts/countries/countries";

/**
 * Chooses the tax zone by where the order goes. It is the region's (`US-CA`) where tax goes by
 * regions, and the country's (`KR`) elsewhere. Before an address is known, and for places without a zone, the
 * channel's own default holds. A market whose prices are shown without tax has a default without.
 */
export class RegionTaxZoneStrategy implements TaxZoneStrategy {
  determineTaxZone(
    _ctx: RequestContext,
    zones: Zone[],
    channel: Channel,
    order?: Order,
  ): Zone | undefined {
    const { countryCode, province } = order?.shippingAddress ?? {};
    const named = (name: string) => zones.find((zone) => zone.name === name);
    if (!countryCode) return channel.defaultTaxZone;
    const region =
      province && countryFacts(countryCode).taxByRegion
        ? named(`${countryCode}-${province.trim().toUpperCase()}`)
        : undefined;
    return region ?? named(countryCode) ?? channel.defaultTaxZone;
  }
}
