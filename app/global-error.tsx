"use client";

import "./globals.css";
import { Voices, wayOutClass } from "@/components/layout/voices";

/** When not even the layout could be rendered, e.g. a page never seen before and no engine. */
export default function GlobalError() {
  const voices = FAILURE_WORDS.map(({ retry, ...words }) => ({
    ...words,
    action: (
      <button type="button" className={wayOutClass} onClick={() => window.location.reload()}>
        {retry}
      </button>
    ),
  }));
  return <Voices heading="500" voices={voices} />;
}
