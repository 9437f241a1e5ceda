"use client";

import { useTranslations } from "next-intl";
import { Link } from "@/lib/i18n/navigation";
import { iconButtonClass } from "../ui/icon-button";
import { BagIcon } from "../ui/icons";
import { useCart } from "./use-cart";

/** The way to the cart with its live count, which lies over the icon and so moves nothing. */
export function CartLink() {
  const t = useTranslations("cartLink");
  const { view } = useCart();
  const count = view?.quantity ?? 0;
  const label = t("label", { count });
  return (
    <Link href="/cart" aria-label={label} title={label} className={iconButtonClass}>
      <BagIcon />
      {count > 0 && (
        <span
          aria-hidden="true"
          className="absolute end-0.5 top-1 grid h-[1.1rem] min-w-[1.1rem] place-items-center rounded-full bg-accent px-1 text-[0.6875rem] leading-none font-semibold text-on-accent tabular-nums"
        >
          {count > 99 ? "99+" : count}
        </span>
      )}
    </Link>
  );
}
