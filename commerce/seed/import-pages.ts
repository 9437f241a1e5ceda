import type { INestApplicationContext } from "@nestjs/common";
import { type RequestContext, TransactionalConnection } from "@vendure/core";
import type { ContentDocument } from "../../contracts/content/document";
import { toEngine } from "../../contracts/languages";
import type { Thing } from "../import/write/rules";
import { ContentPage } from "../plugins/content/entities/content-page.entity";
import { type Changed, ContentChanges } from "../plugins/content/services/content-changes";
import { putFiles } from "./page-files";
import { importPicture } from "./product-parts";
import type { Catalogue, CataloguePage } from "./schema";
import type { SeedWriter } from "./seed-writer";
import type { ShopChannels } from "./setup-markets";

interface Importing {
  channels: ShopChannels;
  app: INestApplicationContext;
  writer: SeedWriter;
  ctx: RequestContext;
}

/** Publishes the pages of the demonstration, each as far as no merchant has changed it since. */
export async function importPages(importing: Importing, pages: Catalogue["pages"]): Promise<void> {
  for (const page of pages) {
    const document = await withPictures(importing, page);
    if (document) await importPage(importing, { kind: "page", code: page.code }, document);
  }
}

/** The page with its pictures; none where a merchant deleted one of them. */
async function withPictures(
  { writer, channels }: Importing,
  { document, files }: CataloguePage,
): Promise<ContentDocument | undefined> {
  const ids: string[] = [];
  for (const { file, alt } of files) {
    const names = writer.languages.map((language) => [language, alt[toEngine(language)] ?? ""]);
    const asset = await importPicture(writer, file, Object.fromEntries(names), channels);
    if (!asset) return undefined;
    ids.push(String(asset.id));
  }
  return putFiles(document, ids);
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
