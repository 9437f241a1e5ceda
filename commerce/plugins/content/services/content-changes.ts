import { randomBytes } from "node:crypto";
import { Injectable } from "@nestjs/common";
import { EventBus, type ID, type RequestContext, TransactionalConnection } from "@vendure/core";
import type { ContentDocument } from "../../../../contracts/content/document";
import { ContentChanged } from "../../../contracts/content-changed.event";
import { ContentAddress } from "../entities/content-address.entity";
import { ContentPage } from "../entities/content-page.entity";
import { ContentRevision, type ContentStep } from "../entities/content-revision.entity";
import { ContentRefused, refused } from "../refused";
import { ContentChecks } from "./content-checks";

/** All changes of content wait for each other: they are few, and two pages must not take one address. */
const changeLock = 7204006;

export type Changed = ContentPage | ContentRefused;

interface Which {
  id: ID;
  /** The revision that the writer has seen. */
  revision: number;
}

interface Step {
  step: ContentStep;
  document: ContentDocument;
  /** Whose document readers see: this step's, that of an earlier one, or none. */
  published: "this" | number | null;
  previous: number | null;
}

/** Each change of a page is a step that can be undone. A step is refused to who did not see the last. */
@Injectable()
export class ContentChanges {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly events: EventBus,
    private readonly checks: ContentChecks,
  ) {}

  async create(ctx: RequestContext, given: unknown): Promise<Changed> {
    await this.lock(ctx);
    const read = await this.checks.read(ctx, given);
    if (!read.ok) return new ContentRefused(read.faults);
    const { document } = read;
    const page = await this.connection.getRepository(ctx, ContentPage).save(
      new ContentPage({
        kind: document.kind,
        draft: document,
        published: null,
        revision: 0,
        previewToken: newToken(),
      }),
    );
    return this.take(ctx, page, { step: "saved", document, published: null, previous: null });
  }

  save(ctx: RequestContext, which: Which, given: unknown): Promise<Changed> {
    return this.change(ctx, which, async (page, last) => {
      const read = await this.checks.read(ctx, given, page.id);
      if (!read.ok) return new ContentRefused(read.faults);
      if (read.document.kind !== page.kind)
        return refused("INVALID", "is another kind than before", "kind");
      return { ...last, step: "saved", document: read.document, previous: last.number };
    });
  }

  publish(ctx: RequestContext, which: Which): Promise<Changed> {
    return this.change(ctx, which, async (page, { document, number }) => {
      // Files and addresses may be gone since it was saved.
      const read = await this.checks.read(ctx, document, page.id);
      const faults = read.ok ? this.checks.withoutLanguage(read.document) : read.faults;
      if (faults.length > 0) return new ContentRefused(faults);
      return { step: "published", document, published: "this", previous: number };
    });
  }

  withdraw(ctx: RequestContext, which: Which): Promise<Changed> {
    return this.change(ctx, which, async (_page, { document, number }) => ({
      step: "withdrawn",
      document,
      published: null,
      previous: number,
    }));
  }

  undo(ctx: RequestContext, which: Which): Promise<Changed> {
    return this.change(ctx, which, async (page, last) => {
      const back = last.previous ? await this.revision(ctx, page, last.previous) : undefined;
      if (!back) return refused("NOTHING_TO_UNDO", "has no step to undo");
      if (back.published !== last.published && back.published) {
        const { document } = await this.revision(ctx, page, back.published);
        const taken = await this.checks.takenSlugs(ctx, document, page.id);
        if (taken.length > 0) return new ContentRefused(taken);
      }
      const { document, published, previous } = back;
      return { step: "undone", document, published, previous };
    });
  }

  restore(ctx: RequestContext, which: Which, number: number): Promise<Changed> {
    return this.change(ctx, which, async (page, last) => {
      const old = await this.find(ctx, page, number);
      if (!old) return refused("INVALID", `has no revision ${number}`);
      return { ...last, step: "restored", document: old.document, previous: last.number };
    });
  }

  async renewPreview(ctx: RequestContext, id: ID): Promise<ContentPage> {
    await this.lock(ctx);
    const page = await this.connection.getEntityOrThrow(ctx, ContentPage, id);
    page.previewToken = newToken();
    return this.connection.getRepository(ctx, ContentPage).save(page);
  }

  /** @returns nothing when it is deleted */
  async delete(ctx: RequestContext, which: Which): Promise<ContentRefused | undefined> {
    await this.lock(ctx);
    const page = await this.connection.getEntityOrThrow(ctx, ContentPage, which.id);
    if (page.revision !== which.revision) return overtaken();
    if (page.published) return refused("STILL_PUBLISHED", "is on the shop: withdraw it first");
    await this.connection.getRepository(ctx, ContentPage).delete(page.id);
    return undefined;
  }

  private async change(
    ctx: RequestContext,
    { id, revision }: Which,
    decide: (page: ContentPage, last: ContentRevision) => Promise<Step | ContentRefused>,
  ): Promise<Changed> {
    await this.lock(ctx);
    const page = await this.connection.getEntityOrThrow(ctx, ContentPage, id);
    if (page.revision !== revision) return overtaken();
    const decided = await decide(page, await this.revision(ctx, page, revision));
    return decided instanceof ContentRefused ? decided : this.take(ctx, page, decided);
  }

  private async take(
    ctx: RequestContext,
    page: ContentPage,
    { step, document, published: wished, previous }: Step,
  ): Promise<ContentPage> {
    const number = page.revision + 1;
    const published = wished === "this" ? number : wished;
    const before = page.published;
    await this.connection.getRepository(ctx, ContentRevision).save(
      new ContentRevision({
        pageId: page.id,
        number,
        step,
        document,
        published,
        previous,
        userId: ctx.activeUserId ?? null,
      }),
    );
    page.revision = number;
    page.draft = document;
    page.published =
      published === null ? null : (await this.revision(ctx, page, published)).document;
    await this.connection.getRepository(ctx, ContentPage).save(page);
    if (before || page.published) await this.show(ctx, page);
    return page;
  }

  /** Leads readers to the addresses of what is published now, and those of before to it. */
  private async show(ctx: RequestContext, page: ContentPage): Promise<void> {
    const addresses = this.connection.getRepository(ctx, ContentAddress);
    await addresses.update({ pageId: page.id }, { isCurrent: false });
    const current = Object.entries(page.published?.slug ?? {}).map(([language, slug]) => ({
      pageId: page.id,
      language,
      slug,
      isCurrent: true,
    }));
    if (current.length > 0) await addresses.upsert(current, ["pageId", "language", "slug"]);
    await this.events.publish(new ContentChanged(ctx, page.kind));
  }

  private async lock(ctx: RequestContext): Promise<void> {
    await this.connection
      .getRepository(ctx, ContentPage)
      .query("SELECT pg_advisory_xact_lock($1)", [changeLock]);
  }

  private find(ctx: RequestContext, page: ContentPage, number: number) {
    return this.connection
      .getRepository(ctx, ContentRevision)
      .findOne({ where: { pageId: page.id, number } });
  }

  private revision(ctx: RequestContext, page: ContentPage, number: number) {
    return this.connection
      .getRepository(ctx, ContentRevision)
      .findOneOrFail({ where: { pageId: page.id, number } });
  }
}

const newToken = () => randomBytes(24).toString("base64url");

const overtaken = () => refused("CHANGED_MEANWHILE", "was changed meanwhile: read it again");
