"use client";

import { useEffect, useState } from "react";
import "./globals.css";
import { type Voice, Voices, wayOutClass } from "@/components/layout/voices";

type Words = Pick<Voice, "language" | "direction" | "title" | "text"> & { retry: string };

// Ours, from next.config.ts.
const { brand, words }: { brand: string; words: Words[] } = JSON.parse(FAILURE_WORDS);

/** When not even the layout could be rendered, e.g. a page never seen before and no engine. */
export default function GlobalError() {
  const [address, setAddress] = useState("");
  useEffect(() => setAddress(window.location.pathname), []);
  const own = words.filter(({ language }) => address.startsWith(`/${language.toLowerCase()}-`));
  const voices = (own.length > 0 ? own : words).map(({ retry, ...voice }) => ({
    ...voice,
    action: (
      <button type="button" className={wayOutClass} onClick={() => window.location.reload()}>
        {retry}
      </button>
    ),
  }));
  return <Voices heading="500" brand={brand} voices={voices} />;
}
