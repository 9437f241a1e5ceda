import type { ReactNode } from "react";
import "../globals.css";
import { NextIntlClientProvider } from "next-intl";
import { getPair } from "@/lib/i18n/get-pair";
import { directionOf, pairs, tagOf } from "@/lib/i18n/pairs";

export function generateStaticParams() {
  return pairs.map((locale) => ({ locale }));
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const pair = await getPair();
  return (
    <html lang={tagOf(pair)} dir={directionOf(pair)}>
      <body>
        <NextIntlClientProvider messages={null} formats={null}>
          {children}
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
