"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useDeferredValue, useState } from "react";
import { FormAlert } from "@/components/ui/form-alert";
import { TextField } from "@/components/ui/text-field";
import { failureIn } from "@/lib/api";
import { tagsOptions } from "@/lib/staff/requests";
import { BackBar } from "./back-bar";
import { ScanField } from "./scan-field";
import { SellArticle } from "./sell-article";
import { SellOffer } from "./sell-offer";
import { SharedCartsList } from "./shared-carts-list";
import { useStaff } from "./staff-context";
import { useScannedArticle } from "./use-scanned-article";
import { useSellList } from "./use-sell-list";

/** Of what a search finds, as many as are looked through. */
const mostShown = 8;

/** Sells what other stores and the depot have: found, chosen and handed to the shopper's phone. */
export function SellView() {
  const t = useTranslations("staff.sell");
  const words = useTranslations("staff");
  const failures = useTranslations("failures");
  const { at } = useStaff();
  const list = useSellList();
  const [search, setSearch] = useState("");
  const scanned = useScannedArticle();
  const [chosen, setChosen] = useState<{ variantId: string; name: string }>();
  const term = useDeferredValue(search.trim());
  const found = useQuery({ ...tagsOptions(at, term), enabled: term.length > 1 });
  function hear(read: string) {
    scanned.hear(read);
    setChosen(undefined);
    setSearch("");
  }
  const shown = chosen ?? scanned.article;
  const rows = shown || term.length < 2 ? [] : (found.data?.items.slice(0, mostShown) ?? []);
  return (
    <>
      <BackBar title={t("title")} to="more" />
      <div className="grid grid-cols-1 gap-5 px-5">
        <ScanField
          onCode={hear}
          field={
            <TextField
              label={t("search")}
              type="search"
              value={search}
              maxLength={80}
              fieldClassName="grow"
              onChange={(event) => {
                setSearch(event.target.value);
                setChosen(undefined);
                scanned.forget();
              }}
            />
          }
        />
        <FormAlert message={found.error && failures(failureIn(found.error).message)} />
        <div role="status" className="text-sm text-muted empty:hidden">
          {scanned.said}
          {!shown && term.length > 1 && found.data?.items.length === 0 && words("tags.none")}
        </div>
        <ul className="border-t border-line empty:hidden">
          {rows.map(({ variantId, name, sku }) => (
            <li key={variantId} className="border-b border-line">
              <button
                type="button"
                className="block min-h-14 w-full py-2 text-start"
                onClick={() => setChosen({ variantId, name })}
              >
                <span className="block text-sm font-medium">{name}</span>
                <bdi className="text-xs text-muted">{sku}</bdi>
              </button>
            </li>
          ))}
        </ul>
        {shown && <SellArticle key={shown.variantId} article={shown} onAdd={list.add} />}
        <SellOffer list={list} />
        <SharedCartsList />
      </div>
    </>
  );
}
