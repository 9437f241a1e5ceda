import { absoluteUrl, pathIn } from "../i18n/alternates";
import type { Locale } from "../i18n/locales";
import type { Store } from "./types";

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** What search engines and maps read about a store; special days with their own hours. */
export function storeJsonLd(store: Store, locale: Locale): object {
  const { address, hours, exceptions } = store;
  return {
    "@context": "https://schema.org",
    "@type": "Store",
    name: store.name,
    description: store.intro,
    url: absoluteUrl(pathIn(locale, `/stores/${store.code}`)),
    ...(store.phone && { telephone: store.phone }),
    address: {
      "@type": "PostalAddress",
      streetAddress: address.street,
      addressLocality: address.city,
      ...(address.province && { addressRegion: address.province }),
      postalCode: address.postalCode,
      addressCountry: address.countryCode,
    },
    geo: { "@type": "GeoCoordinates", latitude: store.latitude, longitude: store.longitude },
    openingHoursSpecification: hours.map(({ weekday, opens, closes }) => ({
      "@type": "OpeningHoursSpecification",
      dayOfWeek: `https://schema.org/${weekdays[weekday - 1]}`,
      opens,
      closes,
    })),
    specialOpeningHoursSpecification: exceptions.map(({ date, opens, closes }) => ({
      "@type": "OpeningHoursSpecification",
      validFrom: date,
      validThrough: date,
      // schema.org says "closed" by hours that end as they begin.
      opens: opens ?? "00:00",
      closes: closes ?? "00:00",
    })),
  };
}
