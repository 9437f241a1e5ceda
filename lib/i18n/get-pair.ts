import { notFound } from "next/navigation";
import { locale as rootLocale } from "next/root-params";
import { isPair, type Pair } from "./pairs";

/** The pair of the page being rendered; an unknown first segment is a 404. */
export async function getPair(): Promise<Pair> {
  const locale = await rootLocale();
  if (!isPair(locale)) notFound();
  return locale;
}
