"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { FormAlert } from "@/components/ui/form-alert";
import { sendApproval, substituteRuleOptions } from "@/lib/staff/requests";
import type { SubstituteQuestion } from "@/lib/staff/schemas";
import { amountIn } from "./format";
import { SecondPersonFields, useSecondPerson } from "./second-person-fields";
import { useStaff } from "./staff-context";

interface SubstituteSubmitProps {
  question: SubstituteQuestion;
  onSubmit: (approval: string | undefined) => void;
}

/**
 * Gives or proposes an article; above the store's price difference with a manager's PIN. Without a
 * network the rule is not known here: the engine looks at it then.
 */
export function SubstituteSubmit({ question, onSubmit }: SubstituteSubmitProps) {
  const t = useTranslations("staff.pick");
  const { at, counter, language } = useStaff();
  const { data: rule, isLoading } = useQuery(substituteRuleOptions(at, question));
  const second = useSecondPerson(rule?.colleagues ?? [], ({ colleagueId, pin }) => {
    const { pickupId, ...substitute } = question;
    return sendApproval(at, { pickupId, substitute, colleagueId, pin });
  });
  const submit = t(counter.substituteMinutes > 0 ? "proposeSubmit" : "substituteSubmit");
  if (!rule?.needsManager)
    return (
      <Button size="lg" block pending={isLoading} onClick={() => onSubmit(undefined)}>
        {submit}
      </Button>
    );
  if (rule.colleagues.length === 0) return <FormAlert message={t("noManager")} />;
  const amount = amountIn(rule.currencyCode, Math.abs(rule.priceDifference), language);
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void second.ask().then((approval) => approval && onSubmit(approval));
      }}
    >
      <SecondPersonFields
        title={t("manager")}
        lead={t("managerLead", { amount })}
        {...second.fields}
      />
      <Button type="submit" size="lg" block pending={second.pending}>
        {submit}
      </Button>
    </form>
  );
}
