"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { FormAlert } from "@/components/ui/form-alert";
import { RadioCards } from "@/components/ui/radio-cards";
import { SelectField } from "@/components/ui/select-field";
import { sendApproval } from "@/lib/staff/requests";
import type { WithoutPass } from "@/lib/staff/schemas";
import type { Approval, Pickup, WithoutPassRule } from "@/lib/staff/types";
import { money } from "./format";
import type { HandOverProof } from "./hand-over-press";
import { PinField } from "./pin-field";
import { signalRefused } from "./signals";
import { useStaff } from "./staff-context";
import { usePinEntry } from "./use-pin-entry";

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
  const second = useSecondPerson(pickup, rule);

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
      {rule.needsSecond && <SecondPersonFields pickup={pickup} rule={rule} {...second.fields} />}
      <Button type="submit" size="lg" block pending={second.pending}>
        {t("goOn")}
      </Button>
    </form>
  );
}

/** The colleague who looks, too: who it is, their PIN, and what the engine says to it. */
function useSecondPerson(pickup: Pickup, { colleagues }: WithoutPassRule) {
  const { at } = useStaff();
  const [colleagueId, setColleagueId] = useState(colleagues[0]?.id ?? "");
  const [refused, setRefused] = useState<Extract<Approval, { given: false }> | "unreachable">();
  const [pending, setPending] = useState(false);
  const { field, isRefused, read, clear } = usePinEntry();

  /** What goes along with the handover; nothing when it was not given, which is said. */
  async function ask(): Promise<string | undefined> {
    const pin = read();
    if (!pin || pending) return undefined;
    setPending(true);
    const answer = await sendApproval(at, { pickupId: pickup.id, colleagueId, pin }).catch(
      () => undefined,
    );
    setPending(false);
    clear();
    if (answer?.given) return answer.approval;
    signalRefused();
    setRefused(answer ?? "unreachable");
    return undefined;
  }
  return { pending, ask, fields: { colleagueId, setColleagueId, field, isRefused, refused } };
}

type SecondPersonFieldsProps = ReturnType<typeof useSecondPerson>["fields"] &
  Pick<WithoutPassFormProps, "pickup" | "rule">;

function SecondPersonFields(props: SecondPersonFieldsProps) {
  const { pickup, rule, colleagueId, setColleagueId, field, isRefused, refused } = props;
  const t = useTranslations("staff.withoutPass");
  const all = useTranslations("staff");
  const { language } = useStaff();
  return (
    <section
      aria-labelledby="second-person"
      className="grid gap-4 rounded-md border border-accent p-4"
    >
      <div>
        <h2 id="second-person" className="font-medium">
          {t("second")}
        </h2>
        <p className="mt-1 text-sm text-muted">
          {t("secondLead", { amount: money(pickup, language, rule.value) })}
        </p>
      </div>
      <SelectField
        label={t("colleague")}
        options={rule.colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        value={colleagueId}
        onChange={(event) => setColleagueId(event.target.value)}
      />
      <PinField {...field} label={t("pin")} error={isRefused ? all("pin.notPin") : why()} />
    </section>
  );

  function why(): string | undefined {
    if (!refused) return undefined;
    if (refused === "unreachable") return t("needsNetwork");
    if (refused.why === "state") return all("why.state");
    const minutes = Math.ceil(refused.retryAfter / 60);
    return minutes > 0 ? t("pinLocked", { minutes }) : t("pinWrong");
  }
}
