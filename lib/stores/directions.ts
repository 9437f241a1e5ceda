import { isMarketCode, markets } from "@/lib/i18n/locales";
import type { Store } from "./types";

/** A place on a map that needs no account and belongs to no one. */
export function mapUrl({ latitude, longitude }: Pick<Store, "latitude" | "longitude">): string {
  const [lat, lon] = [latitude, longitude].map((degrees) => degrees.toFixed(5));
  return `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=17/${lat}/${lon}`;
}

const everywhere = "https://www.google.com/maps/dir/?api=1&destination={latitude},{longitude}";

/** The way to a store in the maps that people of its market use (`maps` of `shop.yaml`). */
export function directionsUrl({
  market,
  ...place
}: Pick<Store, "market" | "name" | "latitude" | "longitude">): string {
  const maps = isMarketCode(market) ? markets[market].maps : undefined;
  return (maps ?? everywhere).replaceAll(/\{(name|latitude|longitude)\}/g, (_, part) =>
    encodeURIComponent(String(place[part as keyof typeof place])),
  );
}
