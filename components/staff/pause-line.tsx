"use client";

import { useTranslations } from "next-intl";
import { ChevronIcon } from "@/components/ui/icons";
import { engineNow } from "@/lib/staff/clock";
import { clockTime } from "./format";
import { useStaff } from "./staff-context";
import { hrefTo } from "./use-route";

/** Above the queue, while the store hands out fewer orders, or none; managers open it. */
export function PauseLine() {
  const t = useTranslations("staff.pause");
  const { counter, language, session } = useStaff();
  const { pause = null } = counter;
  // A session that was kept without a network may be of yesterday.
  if (!pause || Date.parse(pause.until) <= engineNow()) return null;
  const until = clockTime(pause.until, counter, language);
  const said = t(`now.${pause.kind}`, { time: until, count: pause.capacity ?? 0 });
  const place = "mx-4 mt-3 flex min-h-12 items-center gap-3 rounded-sm bg-tint-soft px-4 py-2";
  if (!session.manages)
    return (
      <p role="status" className={`${place} text-sm font-medium`}>
        {said}
      </p>
    );
  return (
    <a href={hrefTo("pause")} className={`${place} text-sm font-medium`}>
      <span className="grow">{said}</span>
      <ChevronIcon />
    </a>
  );
}
