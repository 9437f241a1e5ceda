import type { Channel, Order, RequestContext, TaxZoneStrategy, Zone } from "@vendure/core";

/**
 * Chooses the tax zone by where the order goes: in the United States by state (`US-CA`), elsewhere
 * by country (`KR`). Before an address is known, and for places without a zone, the channel's own
 * default holds. The US channel's default has no tax, which is why its prices are shown without.
 */
export class StateTaxZoneStrategy implements TaxZoneStrategy {
  determineTaxZone(
    _ctx: RequestContext,
    zones: Zone[],
    channel: Channel,
    order?: Order,
  ): Zone | undefined {
    const { countryCode, province } = order?.shippingAddress ?? {};
    const named = (name: string) => zones.find((zone) => zone.name === name);
    if (countryCode === "US" && province) {
      const state = named(`US-${province.trim().toUpperCase()}`);
      if (state) return state;
    }
    return (countryCode && named(countryCode)) || channel.defaultTaxZone;
  }
}
