import type { ReactNode } from "react";
import type { Language } from "@/contracts/languages";
import { displaySettingsScript } from "./display-settings-script";
import { RoomDrawing } from "./room-drawing";
import { Wordmark } from "./wordmark";

export interface Voice {
  language: Language;
  direction: "ltr" | "rtl";
  title: string;
  text: string;
  action: ReactNode;
}

interface VoicesProps {
  /** What the page is called by those who hear it. */
  heading: string;
  /** The full name of the shop. It is not read here: every page loads the page of errors with it. */
  brand: string;
  voices: readonly Voice[];
}

// Of an address within a locale only the visitor's own language is shown.
const ownVoiceScript = `{const all=[...document.querySelectorAll("[data-voice]")];const own=all.find(voice=>location.pathname.startsWith("/"+voice.dataset.voice+"-"));if(own)for(const voice of all)voice.hidden=voice!==own}`;

/**
 * A whole document for where no layout can be. It says the same in every language, unless the
 * address tells which one the visitor reads.
 */
export function Voices({ heading, brand, voices }: VoicesProps) {
  return (
    <html lang="en" suppressHydrationWarning>
      {/* biome-ignore lint/style/noHeadElement: a document of its own, outside every layout */}
      <head>
        <title>{`${heading} — ${brand}`}</title>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours */}
        <script dangerouslySetInnerHTML={{ __html: displaySettingsScript }} />
      </head>
      <body className="grid min-h-dvh grid-rows-[auto_1fr] px-gutter py-8">
        <Wordmark name={brand} className="h-9 w-auto justify-self-start" />
        <main id="main" className="grid items-center gap-12 py-12 lg:grid-cols-2">
          <h1 className="sr-only">{heading}</h1>
          <ul className="grid gap-8">
            {voices.map(({ language, direction, title, text, action }) => (
              <li
                key={language}
                lang={language}
                dir={direction}
                data-own-script=""
                data-voice={language.toLowerCase()}
                suppressHydrationWarning
              >
                <h2 className="text-2xl">{title}</h2>
                <p className="mt-1 text-muted">{text}</p>
                {action}
              </li>
            ))}
          </ul>
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours */}
          <script dangerouslySetInnerHTML={{ __html: ownVoiceScript }} />
          <RoomDrawing className="w-full max-w-xl justify-self-center" />
        </main>
      </body>
    </html>
  );
}

/** How a way out looks there. */
export const wayOutClass = "inline-flex min-h-11 items-center underline underline-offset-4";
