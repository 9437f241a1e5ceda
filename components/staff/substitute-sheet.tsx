"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Sheet } from "@/components/ui/sheet";
import { failureIn } from "@/lib/api";
import { articleOptions, proposalsOptions } from "@/lib/staff/requests";
import type { Article, PickupLine, Proposal } from "@/lib/staff/types";
import { CodeField } from "./code-field";
import { amountIn } from "./format";
import { LinePhoto } from "./line-photo";
import { useStaff } from "./staff-context";
import { SubstituteSubmit } from "./substitute-submit";

interface SubstituteSheetProps {
  open: boolean;
  pickupId: string;
  line: PickupLine;
  onClose: () => void;
  /** With what a manager's PIN was answered with, where one had to look. */
  onSubmit: (article: Article, approval: string | undefined) => void;
}

/**
 * Another article at the price of the one ordered, likest ones first, or scanned. A store that asks
 * its shoppers proposes it. Other stores give it to those who allowed it.
 */
export function SubstituteSheet({ open, pickupId, line, onClose, onSubmit }: SubstituteSheetProps) {
  const t = useTranslations("staff");
  const failures = useTranslations("failures");
  const { at, counter } = useStaff();
  const minutes = counter.substituteMinutes;
  const asks = minutes > 0;
  const [code, setCode] = useState("");
  const [chosen, setChosen] = useState<Article>();
  const found = useQuery(articleOptions(at, code));
  const { data: proposals = [] } = useQuery({
    ...proposalsOptions(at, line.variantId),
    enabled: open,
  });
  const article = chosen ?? found.data;
  const free = article ? article.onHand - article.allocated : 0;
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={t(asks ? "pick.propose" : "pick.substitute")}
      side="bottom"
    >
      <div className="grid gap-4">
        <p className="text-sm text-muted">
          {asks
            ? t("pick.proposeLead", { name: line.name, minutes })
            : t("pick.substituteLead", { name: line.name })}
        </p>
        {proposals.length > 0 && (
          <section aria-label={t("pick.proposals")}>
            <h3 className="text-sm font-semibold">{t("pick.proposals")}</h3>
            <ul className="mt-2 border-t border-line">
              {proposals.map((proposal) => (
                <ProposalRow
                  key={proposal.article.variantId}
                  proposal={proposal}
                  isChosen={proposal.article.variantId === article?.variantId}
                  onChoose={() => setChosen(proposal.article)}
                />
              ))}
            </ul>
          </section>
        )}
        <CodeField
          label={t("pick.code")}
          onCode={(typed) => {
            setChosen(undefined);
            setCode(typed);
          }}
        />
        <div role="status" className="text-sm text-muted empty:hidden">
          {found.error && failures(failureIn(found.error).message)}
          {article === null && t("stock.none")}
          {article && free < 1 && t("why.substitute-gone")}
        </div>
        {article && free > 0 && (
          <>
            <div className="flex items-center gap-3.5">
              <LinePhoto line={article} />
              <div>
                <p className="text-sm font-medium">{article.name}</p>
                <p className="text-xs text-muted">{`${t("stock.free")} ${free}`}</p>
              </div>
            </div>
            <SubstituteSubmit
              key={article.variantId}
              question={{ pickupId, lineId: line.id, variantId: article.variantId }}
              onSubmit={(approval) => onSubmit(article, approval)}
            />
          </>
        )}
      </div>
    </Sheet>
  );
}

interface ProposalRowProps {
  proposal: Proposal;
  isChosen: boolean;
  onChoose: () => void;
}

/** Where it lies, and what it costs more or less than what was ordered. */
function ProposalRow({ proposal, isChosen, onChoose }: ProposalRowProps) {
  const t = useTranslations("staff.pick");
  const { language } = useStaff();
  const { article, priceDifference, currencyCode } = proposal;
  const amount = amountIn(currencyCode, Math.abs(priceDifference), language);
  const price =
    priceDifference === 0
      ? t("samePrice")
      : priceDifference > 0
        ? t("dearer", { amount })
        : t("cheaper", { amount });
  return (
    <li className="border-b border-line">
      <button
        type="button"
        aria-pressed={isChosen}
        onClick={onChoose}
        className="flex min-h-14 w-full items-center gap-3.5 py-2 text-start aria-pressed:bg-tint-soft"
      >
        <LinePhoto line={article} />
        <span className="min-w-0 grow">
          <span className="line-clamp-2 text-sm leading-snug font-medium">{article.name}</span>
          <span className="text-xs text-muted">
            {article.place && <bdi>{article.place}</bdi>}
            {article.place && " · "}
            {price}
          </span>
        </span>
      </button>
    </li>
  );
}
