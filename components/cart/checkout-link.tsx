"use client";

import { useTranslations } from "next-intl";
import { type MouseEvent, useEffect, useState } from "react";
import { useRouter } from "@/lib/i18n/navigation";
import { ButtonLink } from "../ui/button-link";
import { VisuallyHidden } from "../ui/visually-hidden";
import { useCartStore } from "./use-cart";

/**
 * The way to checkout. While totals settle it takes the wish and goes when they have. A change that
 * fails in the meantime is shown first.
 */
export function CheckoutLink() {
  const t = useTranslations("cart");
  const { settling, failed } = useCartStore();
  const [wanted, setWanted] = useState(false);
  const router = useRouter();
  const hasFailed = Object.keys(failed).length > 0;

  useEffect(() => {
    if (!wanted || settling) return;
    setWanted(false);
    if (!hasFailed) router.push("/checkout");
  }, [wanted, settling, hasFailed, router]);

  function wait(event: MouseEvent) {
    if (!settling) return;
    event.preventDefault();
    setWanted(true);
  }

  return (
    <>
      <ButtonLink
        href="/checkout"
        variant="accent"
        size="lg"
        block
        aria-busy={wanted}
        onClick={wait}
      >
        <span className={wanted ? "opacity-25" : undefined}>{t("checkout")}</span>
        {wanted && (
          <span
            aria-hidden="true"
            className="absolute size-5 animate-[turn_0.9s_linear_infinite] rounded-full border-2 border-current border-e-transparent"
          />
        )}
      </ButtonLink>
      <VisuallyHidden>
        <span role="status">{wanted && t("checkoutWaits")}</span>
      </VisuallyHidden>
    </>
  );
}
