"use client";

import { useLocale, useTranslations } from "next-intl";
import { settleParticles } from "@/contracts/text/particles";
import { type Currency, marketOf, markets } from "@/lib/i18n/locales";
import { formatMoney } from "@/lib/money";
import { formatStoreTime } from "@/lib/pickup/promise-time";
import type { Pickup, PickupProof, SubstituteProposal } from "@/lib/pickup/types";
import { pictureAddress } from "@/lib/picture-address";
import { FormAlert } from "../ui/form-alert";
import { SharedButton } from "../ui/shared-button";
import { announceMessage } from "../ui/toast";
import { usePickupCommand } from "./use-pickup-command";

interface PassProposalsProps {
  pickup: Pickup;
  proof: PickupProof;
  /** Epoch milliseconds. */
  now: number;
}

/** The store proposes other articles: the shopper says yes or no to each, until a time. */
export function PassProposals({ pickup, proof, now }: PassProposalsProps) {
  return pickup.proposals.map((proposal) => (
    <Question key={proposal.lineId} {...{ pickup, proposal, proof, now }} />
  ));
}

function Question({
  pickup,
  proposal,
  proof,
  now,
}: PassProposalsProps & { proposal: SubstituteProposal }) {
  const t = useTranslations();
  const locale = useLocale();
  const { id, store, lines, allowSubstitutes, currencyCode } = pickup;
  const { send, isPending, failure } = usePickupCommand(proof, id);
  const { lineId, variantId, quantity, name, preview, until, tagPrice, paid } = proposal;
  const ordered = lines.find((line) => line.id === lineId);
  const money = (amount: number) => {
    const currencies: Currency[] = Object.values(markets).map((one) => one.currency);
    const currency = currencies.find((known) => known === currencyCode);
    return formatMoney({ amount, currency: currency ?? marketOf(locale).currency }, locale);
  };

  async function answer(accept: boolean) {
    const answered = { command: "answer", lineId, variantId, quantity, accept } as const;
    const done = await send(answered).catch(() => undefined);
    if (!done) return;
    const words = accept ? t("pass.proposal.saidYes", { name }) : t("pass.proposal.saidNo");
    announceMessage(settleParticles(words));
  }
  const time = formatStoreTime(until, now, store.timeZone, locale);
  const pays = t("pass.proposal.pays", { amount: money(paid) });
  return (
    <section
      aria-labelledby={`proposal-${lineId}`}
      className="mb-8 max-w-prose border border-line bg-raised p-5 print:hidden"
    >
      <h3 id={`proposal-${lineId}`} className="text-lg font-semibold">
        {t("pass.proposal.title")}
      </h3>
      <p className="mt-1 mb-5">
        {settleParticles(t("pass.proposal.lead", { store: store.name, time }))}
      </p>
      <FormAlert message={failure && t(`failures.${failure.message}`)} className="mb-5" />
      <dl className="grid gap-4 sm:grid-cols-2">
        <Article
          label={t("pass.proposal.ordered")}
          name={ordered?.name ?? ""}
          preview={ordered?.preview ?? null}
          pieces={t("pass.pieces", { count: quantity })}
          prices={[pays]}
        />
        <Article
          label={t("pass.proposal.instead")}
          name={name}
          preview={preview}
          pieces={t("pass.pieces", { count: quantity })}
          prices={[
            pays,
            ...(tagPrice === paid ? [] : [t("pass.proposal.tag", { amount: money(tagPrice) })]),
          ]}
        />
      </dl>
      <div className="mt-5 flex flex-wrap gap-3">
        <SharedButton pending={isPending} onClick={() => void answer(true)}>
          {t("pass.proposal.yes")}
        </SharedButton>
        <SharedButton variant="outline" pending={isPending} onClick={() => void answer(false)}>
          {t("pass.proposal.no")}
        </SharedButton>
      </div>
      <p className="mt-4 text-sm text-muted">
        {settleParticles(t("pass.proposal.noMeans", { amount: money(paid) }))}{" "}
        {t(allowSubstitutes ? "pass.proposal.silentYes" : "pass.proposal.silentNo")}
      </p>
    </section>
  );
}

interface ArticleProps {
  label: string;
  name: string;
  preview: string | null;
  pieces: string;
  prices: string[];
}

function Article({ label, name, preview, pieces, prices }: ArticleProps) {
  return (
    <div className="flex gap-3.5">
      <span className="size-20 shrink-0 overflow-hidden rounded-sm bg-surface">
        {preview && (
          <img src={pictureAddress(preview, 400)} alt="" className="size-full object-cover" />
        )}
      </span>
      <div className="min-w-0">
        <dt className="text-sm text-muted">{label}</dt>
        <dd>
          <span className="block break-words">{name}</span>
          <span className="block text-sm text-muted">{pieces}</span>
          {prices.map((price) => (
            <span key={price} className="block text-sm tabular-nums">
              {price}
            </span>
          ))}
        </dd>
      </div>
    </div>
  );
}
