/**
 * JSON for a `<script type="application/ld+json">`: no text of the merchant can end the script,
 * because every "<" is written as an escape.
 */
export function serializeJsonLd(data: object): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}
