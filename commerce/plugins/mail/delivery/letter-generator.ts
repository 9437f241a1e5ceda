import type { EmailGenerator } from "@vendure/email-plugin";
import type { Letter } from "../letter/letter";
import { renderHtml } from "../letter/render-html";
import { renderText } from "../letter/render-text";

/**
 * Writes the mail from its letter. Vendure's own generator fills a template, subject included, with
 * what people typed; a letter has no template that they could reach. `text` travels with the
 * result to our sender.
 */
export function letterGenerator(from: string): EmailGenerator {
  return {
    generate: (_from, _subject, _body, { letter }) => {
      const { subject } = letter as Letter;
      return { from, subject, body: renderHtml(letter), text: renderText(letter) };
    },
  };
}
