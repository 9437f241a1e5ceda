"use client";

import NextLink from "next/link";
import { useRouter as useNextRouter } from "next/navigation";
import { useLocale } from "next-intl";
import { type ComponentProps, useMemo } from "react";
import { inLocale } from "./in-locale";

// By hand: this shop has no paths in several languages and no other prefixes. What next-intl brings
// for them weighs 2 KB in the first load of every page.

/** The house's links: use these, never `next/link`, so that every path keeps its locale. */
export function Link({
  href,
  ...rest
}: Omit<ComponentProps<typeof NextLink>, "href"> & { href: string }) {
  return <NextLink {...rest} href={inLocale(href, useLocale())} />;
}

/** Goes to other pages of the shop, in the locale of this one. */
export function useRouter() {
  const router = useNextRouter();
  const locale = useLocale();
  return useMemo(() => {
    const go =
      (by: typeof router.push): typeof router.push =>
      (href, options) =>
        by(inLocale(href, locale), options);
    return { push: go(router.push), replace: go(router.replace) };
  }, [router, locale]);
}
