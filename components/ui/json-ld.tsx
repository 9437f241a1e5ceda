import { serializeJsonLd } from "@/lib/seo/json-ld";

/** What the page says to machines. */
export function JsonLd({ data }: { data: object }) {
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: serializeJsonLd escapes what could end it
      dangerouslySetInnerHTML={{ __html: serializeJsonLd(data) }}
    />
  );
}
