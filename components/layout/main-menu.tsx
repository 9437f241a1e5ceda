import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Collection } from "@/lib/catalog";
import type { Content } from "@/lib/content";
import { Link } from "@/lib/i18n/navigation";
import shop from "@/shop.config";
import { ContentLink, langOf } from "../content";
import { cx } from "../ui/cx";
import { MoreEntries } from "./more-entries";

interface MainMenuProps {
  collections: readonly Collection[];
  stories: readonly Collection[];
  /** What merchants added. */
  menu: Content | null;
}

/** The links of what merchants wrote. */
export function linksIn(content: Content | null) {
  return content?.blocks.flatMap((block) => (block.type === "links" ? block.links : [])) ?? [];
}

const entry = "inline-flex min-h-[4.25rem] items-center underline-offset-[0.4em] hover:underline";

/**
 * The menu of wide windows, one line high. What has no room in the line is folded away. "More", or
 * the keyboard's focus, unfolds the other lines over the page. Nothing is measured, so nothing moves
 * when a script or a font comes, and it works without either.
 */
export function MainMenu({ collections, stories, menu }: MainMenuProps) {
  const t = useTranslations("layout");
  const locale = useLocale();
  const language = menu ? langOf(menu, locale) : undefined;
  return (
    <nav aria-label={t("mainNavigation")} className="main-menu me-auto hidden lg:block">
      <ul>
        {collections.map(({ slug, name }) => (
          <Entry key={slug}>
            <Link href={`/collections/${slug}`} className={entry}>
              {name}
            </Link>
          </Entry>
        ))}
        {stories.map(({ slug, name }, at) => (
          <Entry key={slug} begins={at === 0 && collections.length > 0}>
            <Link href={`/collections/${slug}`} className={entry}>
              {name}
            </Link>
          </Entry>
        ))}
        {shop.features.stores && (
          <Entry begins={collections.length + stories.length > 0}>
            <Link href="/stores" className={entry}>
              {t("stores")}
            </Link>
          </Entry>
        )}
        {linksIn(menu).map(({ to, label }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two entries may lead to one place
          <Entry key={at} language={language}>
            <ContentLink to={to} className={entry}>
              {label}
            </ContentLink>
          </Entry>
        ))}
      </ul>
      <MoreEntries label={t("more")} />
    </nav>
  );
}

interface EntryProps {
  /** Whether another group of entries begins with it. */
  begins?: boolean;
  language?: ReturnType<typeof langOf> | undefined;
  children: ReactNode;
}

function Entry({ begins = false, language, children }: EntryProps) {
  return (
    <li
      {...language}
      className={cx(begins && "border-line before:me-4 before:text-line before:content-['|']")}
    >
      {children}
    </li>
  );
}
