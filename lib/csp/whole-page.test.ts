import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { wholePage } from "./whole-page.mjs";

const hash = (script: string) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
const scriptSources = (policy: string) => /script-src ([^;]*)/.exec(policy)?.[1]?.split(" ") ?? [];

describe("wholePage", () => {
  it("allows a page's own inline scripts and no others", () => {
    const { html, policy } = wholePage(
      `<head><script>a()</script></head><script src="/x.js" async=""></script>` +
        `<script type="application/ld+json">{"a":1}</script><script id="b">b("<\\u002fscript>")</script>`,
    );
    expect(html).toContain("<script>a()</script>");
    expect(scriptSources(policy)).toEqual([
      "'self'",
      "'wasm-unsafe-eval'",
      hash("a()"),
      hash('b("<\\u002fscript>")'),
    ]);
  });

  it("joins what Next sends in many pieces, so that the policy stays short", () => {
    const pieces = [1, 2, 3].map((n) => `<script>self.__next_f.push([1,"${n}\\n])"])</script>`);
    const { html, policy } = wholePage(`<body>${pieces.join("")}<p>between</p>${pieces[0]}</body>`);
    const joined = [1, 2, 3].map((n) => `self.__next_f.push([1,"${n}\\n])"])`).join(";");
    expect(html).toBe(`<body><script>${joined}</script><p>between</p>${pieces[0]}</body>`);
    expect(scriptSources(policy)).toContain(hash(joined));
    expect(scriptSources(policy)).toHaveLength(4);
  });

  it("forgets the nonce of the request for which a page was rendered", () => {
    const { html, policy } = wholePage(
      `<script nonce="abc">a()</script><link nonce="abc" href="/">`,
    );
    expect(html).toBe(`<script>a()</script><link href="/">`);
    expect(policy).toContain(hash("a()"));
    expect(policy).not.toContain("nonce");
  });
});
