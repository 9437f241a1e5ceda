"use client";

import { shortCode } from "./format";
import { useIsSending, useOnItsWayWords } from "./on-its-way";
import { useStaff } from "./staff-context";
import { hrefTo } from "./use-route";

/** Below the store's name: steps that cannot be taken back, and that the engine does not know yet. */
export function OnTheirWay() {
  const { onTheirWay } = useStaff();
  const words = useOnItsWayWords();
  const isSending = useIsSending();
  // What is sent at once is said where it was pressed; a return's page has gone on by then.
  const shown = [...onTheirWay].filter(
    ([, { command }]) => !isSending || command.type === "return",
  );
  if (shown.length === 0) return null;
  return (
    <ul role="status" className="border-t-2 border-accent bg-tint-soft text-sm font-medium">
      {shown.map(([id, { command, about }]) => (
        <li key={id}>
          <a href={hrefTo("order", id)} className="flex min-h-11 items-center gap-2 px-4">
            {about?.orderCode && shortCode({ orderCode: about.orderCode })}
            <bdi className="truncate">{about?.name}</bdi>
            <span className="ms-auto shrink-0 text-end">{words(command.type)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
