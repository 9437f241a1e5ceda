"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { SelectField } from "@/components/ui/select-field";
import type { Approval } from "@/lib/staff/types";
import { PinField } from "./pin-field";
import { signalRefused } from "./signals";
import { usePinEntry } from "./use-pin-entry";

interface Colleague {
  id: string;
  name: string;
}

interface TypedPin {
  colleagueId: string;
  pin: string;
}

/**
 * The colleague who looks, too: who it is, their PIN, and what the engine says to it.
 * @param send shows the PIN to the engine
 */
export function useSecondPerson(
  colleagues: readonly Colleague[],
  send: (said: TypedPin) => Promise<Approval>,
) {
  const [chosen, setChosen] = useState<string>();
  const [refused, setRefused] = useState<Extract<Approval, { given: false }> | "unreachable">();
  const [pending, setPending] = useState(false);
  const { field, isRefused, read, clear } = usePinEntry();
  const colleagueId = chosen ?? colleagues[0]?.id ?? "";

  /** What goes along with the command; nothing when it was not given, which is said. */
  async function ask(): Promise<string | undefined> {
    const pin = read();
    if (!pin || pending) return undefined;
    setPending(true);
    const answer = await send({ colleagueId, pin }).catch(() => undefined);
    setPending(false);
    clear();
    if (answer?.given) return answer.approval;
    signalRefused();
    setRefused(answer ?? "unreachable");
    return undefined;
  }
  return {
    pending,
    ask,
    fields: { colleagues, colleagueId, setChosen, field, isRefused, refused },
  };
}

type SecondPersonFieldsProps = ReturnType<typeof useSecondPerson>["fields"] & {
  title: string;
  lead: string;
};

/** Who looks, and their PIN. */
export function SecondPersonFields(props: SecondPersonFieldsProps) {
  const { title, lead, colleagues, colleagueId, setChosen, field, isRefused, refused } = props;
  const t = useTranslations("staff.withoutPass");
  const all = useTranslations("staff");
  return (
    <section
      aria-labelledby="second-person"
      className="grid gap-4 rounded-md border border-accent p-4"
    >
      <div>
        <h2 id="second-person" className="font-medium">
          {title}
        </h2>
        <p className="mt-1 text-sm text-muted">{lead}</p>
      </div>
      <SelectField
        label={t("colleague")}
        options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        value={colleagueId}
        onChange={(event) => setChosen(event.target.value)}
      />
      <PinField {...field} label={t("pin")} error={isRefused ? all("pin.notPin") : why()} />
    </section>
  );

  function why(): string | undefined {
    if (!refused) return undefined;
    if (refused === "unreachable") return all("needsNetwork");
    if (refused.why === "state") return all("why.state");
    const minutes = Math.ceil(refused.retryAfter / 60);
    return minutes > 0 ? t("pinLocked", { minutes }) : t("pinWrong");
  }
}
