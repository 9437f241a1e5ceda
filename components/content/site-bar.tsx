import { useLocale } from "next-intl";
import type { SiteContent } from "@/lib/content";
import { CampaignBar } from "./campaign-bar";
import { langOf } from "./lang-of";
import { RefreshAt } from "./refresh-at";

/** The campaign of now above every page. The page is asked for again when something begins or ends. */
export function SiteBar({ site: { bar, edge } }: { site: SiteContent }) {
  const locale = useLocale();
  const [block] = bar?.blocks ?? [];
  return (
    <>
      {bar && block?.type === "bar" && <CampaignBar block={block} language={langOf(bar, locale)} />}
      <RefreshAt edge={edge} />
    </>
  );
}
