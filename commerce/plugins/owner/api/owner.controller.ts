import { randomBytes } from "node:crypto";
import { Body, Controller, Get, Post, Req, Res } from "@nestjs/common";
import { ModuleRef } from "@nestjs/core";
import type { Request, Response } from "express";
import { z } from "zod";
import { emailAddress, hasName, nameParts, newPassword } from "../../../../contracts/person";
import { cleanAll } from "../../../../contracts/text/clean-text";
import { Limits } from "../../../contracts/limits";
import { knownPasswords } from "../../../samples/known-passwords";
import { ownerPage } from "../page/page";
import { wordsFor } from "../page/words";
import { type LinkState, OwnerService } from "../services/owner.service";

const linkSchema = z.object({ token: z.string().max(100) });
const personSchema = z
  .object({
    ...nameParts,
    emailAddress,
    password: newPassword.refine((password) => !knownPasswords.includes(password)),
  })
  .refine(hasName, { path: ["firstName"] });

const statusOf: Record<LinkState, number> = { open: 200, unknown: 404, expired: 410, used: 410 };

/** `/owner`, beside the dashboard: the page of a link from the terminal, and what it sends. */
@Controller("owner")
export class OwnerController {
  constructor(
    private readonly owners: OwnerService,
    private readonly modules: ModuleRef,
  ) {}

  @Get()
  page(@Req() request: Request, @Res() response: Response): void {
    const nonce = randomBytes(16).toString("base64");
    response.setHeader(
      "content-security-policy",
      `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    );
    response.setHeader("cache-control", "no-store");
    response.setHeader("referrer-policy", "no-referrer");
    response.setHeader("vary", "accept-language");
    response.type("html").send(ownerPage(wordsFor(request.acceptsLanguages()), nonce));
  }

  /** Says whether a link still works, before a person fills anything in. */
  @Post("link")
  async link(@Req() request: Request, @Res() response: Response, @Body() body: unknown) {
    const asked = linkSchema.safeParse(body);
    const token = asked.data?.token ?? "";
    await this.counted(request, response, async () => this.owners.stateOf(token));
  }

  @Post()
  async become(@Req() request: Request, @Res() response: Response, @Body() body: unknown) {
    const token = linkSchema.safeParse(body).data?.token ?? "";
    await this.counted(request, response, async () => {
      const state = await this.owners.stateOf(token);
      if (state !== "open") return state;
      const clean = cleanAll(body);
      if (!clean.ok) return { refused: [clean.field] };
      const person = personSchema.safeParse(clean.value);
      if (!person.success)
        return { refused: person.error.issues.map(({ path }) => path.join(".")) };
      const done = await this.owners.become(token, person.data);
      if (done === "email-taken") return { refused: ["emailTaken"] };
      return done;
    });
  }

  /** Answers with what the work says; a token that is none counts as a wrong try of the caller. */
  private async counted(
    request: Request,
    response: Response,
    work: () => Promise<LinkState | "owner" | { refused: string[] }>,
  ): Promise<void> {
    response.setHeader("cache-control", "no-store");
    const limits = this.modules.get(Limits, { strict: false });
    const tried = await limits.take("link", limits.callerOf(request));
    if (!tried.allowed) {
      response.setHeader("retry-after", String(tried.retryAfter));
      response.status(429).json({ state: "too-many" });
      return;
    }
    let answer: Awaited<ReturnType<typeof work>> = "unknown";
    try {
      answer = await work();
    } finally {
      if (answer !== "unknown") await tried.forgive();
    }
    if (answer === "owner") response.status(201).json({ state: "owner" });
    else if (typeof answer === "string") response.status(statusOf[answer]).json({ state: answer });
    else response.status(422).json({ state: "refused", fields: answer.refused });
  }
}
