"use client";

import type { ConsentTexts } from "@/lib/consent";
import { AccountEnd } from "./account-end";
import { KeptData } from "./kept-data";
import { PurposeSwitches } from "./purpose-switches";

/** What is allowed, what is kept, and the way out of both. */
export function PrivacyCentre({ texts }: { texts: ConsentTexts }) {
  return (
    <div className="mt-14 grid max-w-4xl gap-16">
      <PurposeSwitches texts={texts} />
      <KeptData />
      <AccountEnd />
    </div>
  );
}
