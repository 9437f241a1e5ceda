import { useTranslations } from "next-intl";
import type { ShownOf } from "@/contracts/content/shown";
import { readLine } from "@/lib/content/markup";
import { Container } from "../ui/container";
import { ContentLink } from "./content-link";
import type { LanguageProps } from "./lang-of";
import { Line } from "./markup";

interface CampaignBarProps {
  block: ShownOf<"bar">;
  /** The language of its words where it is not the page's. */
  language?: LanguageProps | undefined;
}

/** One line above every page, for as long as a campaign lasts. */
export function CampaignBar({ block: { text, link }, language }: CampaignBarProps) {
  const t = useTranslations("content");
  return (
    <aside aria-label={t("campaign")} className="bg-ink text-paper print:hidden">
      <Container
        {...language}
        className="flex min-h-11 flex-wrap items-center justify-center gap-x-4 py-1.5 text-center text-sm"
      >
        <p>
          <Line parts={readLine(text)} />
        </p>
        {link && (
          <ContentLink
            to={link.to}
            className="inline-flex min-h-8 items-center font-medium underline"
          >
            {link.label}
          </ContentLink>
        )}
      </Container>
    </aside>
  );
}
