"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { FormAlert } from "@/components/ui/form-alert";
import { RadioCards } from "@/components/ui/radio-cards";
import { sendApproval } from "@/lib/staff/requests";
import type { WithoutPass } from "@/lib/staff/schemas";
import type { Pickup, WithoutPassRule } from "@/lib/staff/types";
import { money } from "./format";
import type { HandOverProof } from "./hand-over-press";
import { SecondPersonFields, useSecondPerson } from "./second-person-fields";
import { useStaff } from "./staff-context";

const checks = ["ID", "CALL_BACK"] as const;
const reasons = ["no-phone", "not-found", "unreadable"] as const;

interface WithoutPassFormProps {
  pickup: Pickup;
  rule: WithoutPassRule;
  onKnown: (proof: HandOverProof) => void;
}

/** How the person was known, and why there is no pass; above the store's amount, a colleague's PIN. */
export function WithoutPassForm({ pickup, rule, onKnown }: WithoutPassFormProps) {
  const t = useTranslations("staff.withoutPass");
  const [check, setCheck] = useState<WithoutPass["check"]>();
  const [reason, setReason] = useState<(typeof reasons)[number]>();
  const [tried, setTried] = useState(false);
  const { at, language } = useStaff();
  const second = useSecondPerson(rule.colleagues, (said) =>
    sendApproval(at, { pickupId: pickup.id, ...said }),
  );

  async function goOn(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (!check || !reason) return;
    const approval = rule.needsSecond ? await second.ask() : undefined;
    if (rule.needsSecond && !approval) return;
    onKnown({ without: { check, reason, ...(approval && { approval }) } });
  }
  if (rule.needsSecond && rule.colleagues.length === 0)
    return <FormAlert message={t("noColleague")} />;
  return (
    <form className="grid gap-5" onSubmit={(event) => void goOn(event)}>
      <RadioCards
        legend={t("checkLegend")}
        options={checks.map((value) => ({ value, label: t(`checks.${value}`) }))}
        value={check ?? ""}
        onChange={(value) => setCheck(checks.find((one) => one === value))}
        error={tried && !check && t("choose")}
      />
      <RadioCards
        legend={t("reasonLegend")}
        look="chip"
        options={reasons.map((value) => ({ value, label: t(`reasons.${value}`) }))}
        value={reason ?? ""}
        onChange={(value) => setReason(reasons.find((one) => one === value))}
        error={tried && !reason && t("choose")}
      />
      {rule.needsSecond && (
        <SecondPersonFields
          title={t("second")}
          lead={t("secondLead", { amount: money(pickup, language, rule.value) })}
          {...second.fields}
        />
      )}
      <Button type="submit" size="lg" block pending={second.pending}>
        {t("goOn")}
      </Button>
    </form>
  );
}
