"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useDeferredValue, useState } from "react";
import { createPortal } from "react-dom";
import { Button } from "@/components/ui/button";
import { CheckField } from "@/components/ui/check-field";
import { FormAlert } from "@/components/ui/form-alert";
import { TextField } from "@/components/ui/text-field";
import { failureIn } from "@/lib/api";
import { sendPrintTags, tagsOptions } from "@/lib/staff/requests";
import type { TagRow } from "@/lib/staff/types";
import { BackBar } from "./back-bar";
import { amountIn } from "./format";
import { useStaff } from "./staff-context";
import { PrintIcon } from "./staff-icons";
import { TagSheet } from "./tag-sheet";

/** Tags for shelves: choose articles, print them on sheets of A4. */
export function TagsView() {
  const t = useTranslations("staff.tags");
  const failures = useTranslations("failures");
  const { at } = useStaff();
  const client = useQueryClient();
  const [search, setSearch] = useState("");
  const [chosen, setChosen] = useState<ReadonlyMap<string, TagRow>>(new Map());
  const list = useQuery(tagsOptions(at, useDeferredValue(search.trim())));
  const print = useMutation({
    mutationFn: () => sendPrintTags(at, [...chosen.keys()]),
    onSuccess: () => client.invalidateQueries({ queryKey: ["staff", "tags"] }),
  });
  const rows = list.data?.items ?? [];
  const failed = print.error ?? list.error;
  function choose(row: TagRow, isChosen: boolean) {
    const next = new Map(chosen);
    if (isChosen) next.set(row.variantId, row);
    else next.delete(row.variantId);
    setChosen(next);
    print.reset();
  }
  return (
    <>
      <BackBar title={t("title")} to="more" />
      <div className="grid grid-cols-1 gap-5 px-5">
        <TextField
          label={t("search")}
          type="search"
          value={search}
          maxLength={80}
          onChange={(event) => setSearch(event.target.value)}
        />
        <FormAlert message={failed && failures(failureIn(failed).message)} />
        {print.data ? (
          <Button size="lg" block onClick={() => window.print()}>
            <PrintIcon />
            {t("print", { count: print.data.length })}
          </Button>
        ) : (
          <Button
            size="lg"
            block
            disabled={chosen.size === 0}
            pending={print.isPending}
            onClick={() => print.mutate()}
          >
            {t("make", { count: chosen.size })}
          </Button>
        )}
        <ul className="border-t border-line">
          {rows.map((row) => (
            <TagLine
              key={row.variantId}
              row={row}
              isChosen={chosen.has(row.variantId)}
              onChange={(isChosen) => choose(row, isChosen)}
            />
          ))}
        </ul>
        {list.data && rows.length === 0 && <p className="text-sm text-muted">{t("none")}</p>}
        {list.data && list.data.totalItems > rows.length && (
          <p className="text-sm text-muted">{t("more", { count: list.data.totalItems })}</p>
        )}
      </div>
      {print.data &&
        createPortal(<TagSheet tags={print.data} rows={[...chosen.values()]} />, document.body)}
    </>
  );
}

interface TagLineProps {
  row: TagRow;
  isChosen: boolean;
  onChange: (isChosen: boolean) => void;
}

function TagLine({ row, isChosen, onChange }: TagLineProps) {
  const t = useTranslations("staff.tags");
  const { language } = useStaff();
  const { name, sku, place, gtin, price, currencyCode, printedPrice } = row;
  const money = (amount: number) => amountIn(currencyCode, amount, language);
  return (
    <li className="border-b border-line py-2">
      <CheckField
        label={name}
        checked={isChosen}
        disabled={gtin === null}
        onChange={(event) => onChange(event.target.checked)}
      />
      <p className="ps-8 text-xs text-muted">
        <bdi>{place ?? sku}</bdi> · {money(price)}
      </p>
      {gtin === null && <p className="ps-8 text-xs">{t("noGtin")}</p>}
      {printedPrice !== null && printedPrice !== price && (
        <p className="ps-8 text-xs font-medium text-danger">
          {t("outdated", { price: money(printedPrice) })}
        </p>
      )}
    </li>
  );
}
