import { EmailPlugin } from "@vendure/email-plugin";

/** Vendure's page that shows the mails in a folder. It sends none: our outbox does. */
export function mailboxPage(folder: string): ReturnType<typeof EmailPlugin.init> {
  return EmailPlugin.init({
    devMode: true,
    outputPath: folder,
    route: "mailbox",
    handlers: [],
    templateLoader: { loadTemplate: async () => "" },
  });
}
