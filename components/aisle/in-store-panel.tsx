"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useId } from "react";
import type { ArticleInStore, ScannedTag } from "@/lib/aisle";
import { inStoreOptions } from "@/lib/aisle/client";
import { reportEvent } from "@/lib/events";
import type { Money } from "@/lib/money";
import { useChosenVariant } from "../catalog/product/client";
import { Note } from "../ui/note";
import { Skeleton } from "../ui/skeleton";
import { useLiveQuery } from "../ui/use-live-query";
import { HelpPanel } from "./help-panel";
import { OtherMarket } from "./other-market";
import { StockAround } from "./stock-around";
import { TagPrice } from "./tag-price";
import { TakePanel } from "./take-panel";

interface InStorePanelProps {
  tag: ScannedTag;
  productId: string;
  /** What the page asks, by variant. */
  prices: Readonly<Record<string, Money>>;
}

/** The article in the store where its tag was scanned: place, stock, price, help. */
export function InStorePanel({ tag, productId, prices }: InStorePanelProps) {
  const t = useTranslations("aisle");
  const locale = useLocale();
  const { variant } = useChosenVariant();
  const title = useId();
  const online = prices[variant.id];
  const { data, isError } = useLiveQuery(inStoreOptions(locale, tag, variant.id));
  const isThere = Boolean(data?.store);
  useEffect(() => {
    if (isThere) reportEvent(locale, { type: "scan", productId, store: tag.store });
  }, [isThere, locale, productId, tag.store]);
  if (isError)
    return (
      <Note>
        <p>{t("noAnswer")}</p>
      </Note>
    );
  if (!data) return <Skeleton className="h-40 w-full" />;
  if (!data.store)
    return (
      <Note>
        {data.elsewhere ? <OtherMarket store={data.elsewhere} /> : <p>{t("storeGone")}</p>}
        <StockAround around={data.around} />
      </Note>
    );
  return (
    <section
      aria-labelledby={title}
      className="grid gap-4 rounded-md border-2 border-ink bg-surface p-4"
    >
      <h2 id={title} className="text-lg">
        {t("title", { store: data.store.name })}
      </h2>
      <Here article={data} />
      {online && (
        <TagPrice tag={data.tagPrice} isGood={(data.tagOffer?.pieces ?? 0) > 0} online={online} />
      )}
      {online && data.tagOffer && data.stock !== "NONE" && (
        <TakePanel
          key={variant.id}
          {...{ tag, productId, variant: variant.id, payHere: data.payHere }}
          pieces={isLower(data.tagPrice, online) ? data.tagOffer.pieces : 0}
        />
      )}
      <HelpPanel store={tag.store} productId={productId} variant={variant.id} offer={data.help} />
      <a href="#details" className="inline-flex min-h-11 items-center text-sm underline">
        {t("facts")}
      </a>
      <StockAround around={data.around} />
    </section>
  );
}

const isLower = (tag: number | null, online: Money) => tag !== null && tag < online.amount;

function Here({ article: { place, left, stock } }: { article: ArticleInStore }) {
  const t = useTranslations("aisle");
  return (
    <div>
      {place && (
        <p className="text-2xl font-semibold">
          <span className="sr-only">{t("place")} </span>
          <bdi>{place}</bdi>
        </p>
      )}
      <p className={stock === "NONE" ? "text-sm text-muted" : "text-sm text-success"}>
        {stock === "NONE"
          ? t("noneHere")
          : left === null
            ? t("here")
            : t("leftHere", { count: left })}
      </p>
    </div>
  );
}
