import "./globals.css";
import type { Metadata } from "next";
import { displaySettingsScript } from "@/components/layout/display-settings-script";
import { RoomDrawing } from "@/components/layout/room-drawing";
import { Wordmark } from "@/components/layout/wordmark";
import ar from "@/messages/ar.json";
import en from "@/messages/en.json";
import ja from "@/messages/ja.json";
import ko from "@/messages/ko.json";

export const metadata: Metadata = { title: "404 — Maru" };

// An address outside every pair says nothing of the visitor's language: all four are spoken.
const voices = [
  { tag: "ko-KR", dir: "ltr", home: "/ko-kr", words: ko.errors },
  { tag: "en-US", dir: "ltr", home: "/en-us", words: en.errors },
  { tag: "ja-JP", dir: "ltr", home: "/ja-jp", words: ja.errors },
  { tag: "ar-AE", dir: "rtl", home: "/ar-ae", words: ar.errors },
] as const;

export default function GlobalNotFound() {
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours */}
        <script dangerouslySetInnerHTML={{ __html: displaySettingsScript }} />
      </head>
      <body className="grid min-h-dvh grid-rows-[auto_1fr] px-gutter py-8">
        <Wordmark className="h-9 w-auto justify-self-start" />
        <main id="main" className="grid items-center gap-12 py-12 lg:grid-cols-2">
          <h1 className="sr-only">404</h1>
          <ul className="grid gap-8">
            {voices.map(({ tag, dir, home, words }) => (
              <li key={tag} lang={tag} dir={dir} data-own-script="">
                <h2 className="text-2xl">{words.notFoundTitle}</h2>
                <p className="mt-1 text-muted">{words.notFoundText}</p>
                <a
                  href={home}
                  className="inline-flex min-h-11 items-center underline underline-offset-4"
                >
                  {words.home}
                </a>
              </li>
            ))}
          </ul>
          <RoomDrawing className="w-full max-w-xl justify-self-center" />
        </main>
      </body>
    </html>
  );
}
