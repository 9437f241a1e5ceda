import type { INestApplicationContext } from "@nestjs/common";
import { type RequestContext, TransactionalConnection } from "@vendure/core";
import type { ContentDocument } from "../../contracts/content/document";
import type { Thing } from "../import/write/rules";
import { ContentPage } from "../plugins/content/entities/content-page.entity";
import { type Changed, ContentChanges } from "../plugins/content/services/content-changes";
import type { Catalogue } from "./schema";
import type { SeedWriter } from "./seed-writer";

interface Importing {
  app: INestApplicationContext;
  writer: SeedWriter;
  ctx: RequestContext;
}

/** Publishes the pages of the demonstration, each as far as no merchant has changed it since. */
export async function importPages(importing: Importing, pages: Catalogue["pages"]): Promise<void> {
  for (const { code, document } of pages)
    await importPage(importing, { kind: "page", code }, document);
}

async function importPage(
  { app, writer, ctx }: Importing,
  thing: Thing,
  document: ContentDocument,
) {
  const { records } = writer;
  const changes = app.get(ContentChanges);
  const table = app.get(TransactionalConnection).getRepository(ctx, ContentPage);
  const id = records.idOf(thing);
  const page = id === undefined ? null : await table.findOneBy({ id });
  const isMerchants = records.has(thing)
    ? !page || !records.isUntouched(thing, "revision", page.revision)
    : await isWritten(table.find({ where: { kind: document.kind } }), document);
  if (isMerchants && !records.reset) {
    if (!records.has(thing)) records.noteGone(thing);
    return;
  }
  if (!isMerchants && page && records.isUntouched(thing, "document", document)) return;
  if (isMerchants) records.notePutBack(thing, "document");
  const saved = pageOf(
    page
      ? await changes.save(ctx, { id: page.id, revision: page.revision }, document)
      : await changes.create(ctx, document),
  );
  const { revision } = pageOf(
    await changes.publish(ctx, { id: saved.id, revision: saved.revision }),
  );
  records.noteRow(thing, saved.id);
  records.noteWritten(thing, { document, revision });
}

/** Whether merchants wrote such a page before the demonstration had one: theirs stays in its place. */
async function isWritten(pages: Promise<ContentPage[]>, { topic }: ContentDocument) {
  return (await pages).some(({ draft }) => draft.topic === topic);
}

function pageOf(changed: Changed): ContentPage {
  if (changed instanceof ContentPage) return changed;
  throw new Error(`A page of the demonstration is refused: ${changed.message}`);
}
