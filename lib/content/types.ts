import type { PolicyTopic } from "@/contracts/content/document";
import type { ContentKind } from "@/contracts/content/kinds";
import type { ShownBlock } from "@/contracts/content/shown";
import type { EngineLanguage } from "@/contracts/languages";

/** What merchants wrote, in one language, as the market has it. */
export interface Content {
  id: string;
  kind: ContentKind;
  topic: PolicyTopic | null;
  /** The last part of a page's address in this locale; null for what has no page. */
  slug: string | null;
  /** The last part of its address in each locale that has it. */
  addresses: { locale: string; slug: string }[];
  /** The language of all its words: the locale's, unless it is not whole in that. */
  languageCode: EngineLanguage;
  title: string;
  description: string;
  blocks: ShownBlock[];
  updatedAt: string;
}

/** What is shown until a moment. */
export interface Until {
  /** When something begins or ends (ms since 1970); undefined when nothing will. */
  edge: number | undefined;
}

export interface ContentPage extends Until {
  shown: Content | null;
}

/** What stands on every page. */
export interface SiteContent extends Until {
  bar: Content | null;
  menu: Content | null;
  footer: Content | null;
  policies: { topic: PolicyTopic; title: string; languageCode: EngineLanguage }[];
}
