"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { longest } from "@/contracts/lengths";
import { plainEmail } from "@/contracts/text/plain-signs";
import { failureIn } from "@/lib/api";
import { looksLikeEmail } from "@/lib/email";
import { useRouter } from "@/lib/i18n/navigation";
import { offersOptions } from "@/lib/pickup/query-options";
import { sendTry } from "@/lib/pickup/requests";
import type { PickupOffer } from "@/lib/pickup/types";
import { EmailField } from "../ui/email-field";
import { FormAlert } from "../ui/form-alert";
import { PhoneField } from "../ui/phone-field";
import { SharedButton } from "../ui/shared-button";
import { TextField } from "../ui/text-field";
import { useCheckedForm } from "../ui/use-checked-form";
import { useLiveQuery } from "../ui/use-live-query";
import { TryChoice } from "./try-choice";
import type { PieceToTry } from "./try-pieces";

interface TryFormProps {
  store: PickupOffer["store"];
  toTry: readonly PieceToTry[];
  first: string | undefined;
}

const fields = ["name", "emailAddress", "phone"] as const;
type Field = (typeof fields)[number];

const check = ({ name, emailAddress }: Record<Field, string>) => ({
  ...(name === "" && { name: "nameMissing" as const }),
  ...(!looksLikeEmail(emailAddress) && { emailAddress: "emailInvalid" as const }),
});

/** Which versions, and who comes to try them. Nothing is paid. */
export function TryForm({ store, toTry, first }: TryFormProps) {
  const t = useTranslations("pickup.try");
  const failures = useTranslations("failures");
  const ui = useTranslations("ui");
  const locale = useLocale();
  const router = useRouter();
  const client = useQueryClient();
  // Asked for one of each: what is missing is not there.
  const all = toTry.map(({ variantId }) => ({ variantId, quantity: 1 }));
  const { data, isError } = useLiveQuery(offersOptions(locale, all));
  const gone = data
    ?.find((offer) => offer.store.code === store.code)
    ?.missing.map(({ variantId }) => variantId);
  const [asked, setAsked] = useState<readonly string[]>(first ? [first] : []);
  const chosen = asked.filter((id) => !gone?.includes(id));
  const send = useMutation({
    mutationFn: ({ name, emailAddress, phone }: Record<Field, string>) =>
      sendTry(locale, {
        storeCode: store.code,
        pieces: toTry
          .filter(({ variantId }) => chosen.includes(variantId))
          .map(({ variantId, price: shownPrice }) => ({ variantId, quantity: 1, shownPrice })),
        collector: { name, phone },
        emailAddress,
      }),
    onSuccess: ({ code }) => router.push(`/checkout/confirmation?code=${code}`),
    onError: () => client.invalidateQueries({ queryKey: ["pickup", "offers"] }),
  });
  const { errors, onSubmit } = useCheckedForm({
    fields,
    tidy: (field, typed) => (field === "emailAddress" ? plainEmail(typed) : typed.trim()),
    check,
    submit: (values) => chosen.length > 0 && !send.isPending && send.mutate(values),
  });
  const failure = send.error ? failureIn(send.error) : undefined;
  const phoneFailure = failure?.field === "phone" ? failures(failure.message) : undefined;
  return (
    <form noValidate onSubmit={onSubmit} className="grid gap-6">
      <p className="text-sm text-muted">{t("lead")}</p>
      <TryChoice
        toTry={toTry}
        chosen={chosen}
        // What is not there cannot be chosen: what is, is known first.
        pending={!data && !isError}
        gone={gone ?? []}
        most={store.tryPieces}
        onChange={setAsked}
      />
      <div className="grid gap-5">
        <TextField
          name="name"
          label={t("name")}
          autoComplete="name"
          required
          maxLength={longest.collector}
          error={errors.name && t(`errors.${errors.name}`)}
        />
        <EmailField
          label={t("email")}
          autoComplete="email"
          required
          maxLength={longest.emailAddress}
          hint={t("emailHint")}
          error={errors.emailAddress && t(`errors.${errors.emailAddress}`)}
        />
        <PhoneField
          label={t("phone")}
          autoComplete="tel"
          maxLength={longest.phone}
          optionalLabel={ui("optional")}
          error={phoneFailure}
        />
      </div>
      <FormAlert message={failure && !phoneFailure && failures(failure.message)} />
      <SharedButton
        type="submit"
        variant="accent"
        size="lg"
        block
        disabled={chosen.length === 0}
        pending={send.isPending || send.isSuccess}
      >
        {t("submit")}
      </SharedButton>
    </form>
  );
}
