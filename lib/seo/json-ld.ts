/**
 * JSON for a `<script type="application/ld+json">`. Every "<" is written as an escape, so no text
 * of the merchant can end the script.
 */
export function serializeJsonLd(data: object): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}
