import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Collection } from "@/lib/catalog";
import type { Content } from "@/lib/content";
import { Link } from "@/lib/i18n/navigation";
import { useShopName } from "@/lib/i18n/use-shop-name";
import shop from "@/shop.config";
import { ContentLink, langOf } from "../content";
import { SearchLink } from "../search";
import { Container } from "../ui/container";
import { cx } from "../ui/cx";
import { iconButtonClass } from "../ui/icon-button";
import { AccountIcon, SearchIcon } from "../ui/icons";
import { linksIn, MainMenu } from "./main-menu";
import { MobileNavigation } from "./mobile-navigation";
import { Wordmark } from "./wordmark";

interface HeaderProps {
  /** The ranges of the shop, in the order of its navigation. */
  collections: readonly Collection[];
  /** Its stories: what is new, what makes a gift. */
  stories: readonly Collection[];
  /** Entries that merchants added. */
  menu: Content | null;
  /** The visitor's store. */
  store: ReactNode;
  /** The link to the cart with its live count. */
  cart: ReactNode;
}

/** The top of every page: the mark, the ranges, and what belongs to the visitor. */
export function Header({ collections, stories, menu, store, cart }: HeaderProps) {
  const t = useTranslations("layout");
  const shopName = useShopName();
  const entries = linksIn(menu);
  const locale = useLocale();
  const language = menu ? langOf(menu, locale) : undefined;
  return (
    <header className="sticky top-0 z-20 border-b border-line bg-paper print:hidden">
      <Container className="flex h-[4.25rem] items-center gap-1 sm:gap-6">
        <Link
          href="/"
          aria-label={t("home", { shop: shopName })}
          className="-my-2 me-auto min-w-0 py-2 lg:me-6"
        >
          <Wordmark name={shopName} className="h-8 w-auto max-w-full" />
        </Link>
        <MainMenu collections={collections} stories={stories} menu={menu} />
        <div className="-me-2.5 flex shrink-0 items-center">
          {shop.features.stores && store}
          <SearchLink label={t("search")} className={iconButtonClass}>
            <SearchIcon />
          </SearchLink>
          <Link
            href="/account"
            aria-label={t("account")}
            title={t("account")}
            className={cx(iconButtonClass, "max-sm:hidden")}
          >
            <AccountIcon />
          </Link>
          {cart}
          <MobileNavigation label={t("menu")}>
            <nav aria-label={t("mainNavigation")}>
              <ul className="grid grid-cols-2 gap-x-6">
                {collections.map(({ slug, name }) => (
                  <li key={slug}>
                    <Link
                      href={`/collections/${slug}`}
                      className="flex min-h-14 items-center text-xl"
                    >
                      {name}
                    </Link>
                  </li>
                ))}
              </ul>
              {stories.length > 0 && (
                <ul className="mt-4 grid grid-cols-2 gap-x-6 border-t border-line pt-3">
                  {stories.map(({ slug, name }) => (
                    <li key={slug}>
                      <Link
                        href={`/collections/${slug}`}
                        className="flex min-h-12 items-center text-lg"
                      >
                        {name}
                      </Link>
                    </li>
                  ))}
                </ul>
              )}
              <ul className="mt-4 grid grid-cols-2 gap-x-6 border-t border-line pt-3 text-muted">
                {entries.map(({ to, label }, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: two entries may lead to one place
                  <li key={at} {...language}>
                    <ContentLink to={to} className="flex min-h-12 items-center">
                      {label}
                    </ContentLink>
                  </li>
                ))}
                {shop.features.stores && (
                  <li>
                    <Link href="/stores" className="flex min-h-12 items-center">
                      {t("stores")}
                    </Link>
                  </li>
                )}
                <li>
                  <Link href="/search" className="flex min-h-12 items-center">
                    {t("search")}
                  </Link>
                </li>
                <li>
                  <Link href="/account" className="flex min-h-12 items-center">
                    {t("account")}
                  </Link>
                </li>
                <li>
                  <Link href="/orders" className="flex min-h-12 items-center">
                    {t("footer.orders")}
                  </Link>
                </li>
              </ul>
            </nav>
          </MobileNavigation>
        </div>
      </Container>
    </header>
  );
}
