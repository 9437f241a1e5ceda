import { describe, expect, it } from "vitest";
import { paletteOf } from "../../../../contracts/palette";
import type { Letter } from "./letter";
import { renderHtml } from "./render-html";
import { renderText } from "./render-text";

const palette = paletteOf({ accent: { light: "#123456" } });
const letter: Letter = {
  language: "ar",
  subject: "طلبك",
  preview: "شكرًا",
  heading: "شكرًا لك",
  blocks: [
    { kind: "text", text: `<b>Tom & "Jerry"</b>` },
    {
      kind: "rows",
      title: "ما طلبته",
      rows: [
        {
          label: "كرسي × 2",
          value: "1",
          detail: "بلوط",
          each: "نصف",
          picture: {
            url: "https://maru.example/assets/a.jpg?preset=letter&format=jpg",
            text: `كرسي "A"`,
          },
        },
      ],
    },
    {
      kind: "contact",
      text: "سؤال؟",
      label: "راسلنا",
      url: "https://maru.example/contact?a=1&b=2",
      call: { label: "اتصل", phones: [{ name: "دبي", number: "04 000 0000" }] },
    },
    { kind: "lines", title: "عنوان", lines: ["دبي", "<script>"] },
    { kind: "button", label: "متابعة", url: "https://maru.example/?a=1&b=2", copyLink: "انسخ" },
  ],
  shop: "Shop & Sons",
  footer: "مارو",
  seller: ["Shop & Sons SARL"],
  homeUrl: "https://maru.example/ar-ae",
};

describe("renderHtml", () => {
  it("writes Arabic from right to left", () => {
    expect(renderHtml(letter, palette)).toContain('<html lang="ar" dir="rtl">');
    expect(renderHtml({ ...letter, language: "ko" }, palette)).toContain(
      '<html lang="ko" dir="ltr">',
    );
  });

  it("draws Han characters with no face of another language", () => {
    const chinese = renderHtml({ ...letter, language: "zh-Hant" }, palette);
    expect(chinese).toContain("PingFang TC");
    expect(chinese).not.toMatch(/Apple SD Gothic|Hiragino/);
    expect(renderHtml({ ...letter, language: "ja" }, palette)).not.toMatch(
      /Apple SD Gothic|PingFang/,
    );
  });

  it("has the shop's colours, and says who sells", () => {
    const html = renderHtml(letter, palette);
    expect(html).toContain("background:#123456;border-radius");
    expect(html).toContain("<bdi>Shop &amp; Sons SARL</bdi>");
  });

  it("shows a picture by its whole address, with its words where pictures are blocked", () => {
    const html = renderHtml(letter, palette);
    expect(html).toContain('src="https://maru.example/assets/a.jpg?preset=letter&amp;format=jpg"');
    expect(html).toContain('alt="كرسي &quot;A&quot;"');
    expect(html).toContain("<bdi>نصف</bdi>");
  });

  it("dials the numbers of whom it names, written from left to right", () => {
    expect(renderHtml(letter, palette)).toContain(
      '<bdi>دبي</bdi> <a class="ink" dir="ltr" href="tel:040000000"',
    );
  });

  it("takes nothing that people typed for HTML", () => {
    const html = renderHtml(letter, palette);
    expect(html).toContain("&lt;b&gt;Tom &amp; &quot;Jerry&quot;&lt;/b&gt;");
    expect(html).toContain("&lt;script&gt;");
    expect(html).toContain("Shop &amp; Sons</a>");
    expect(html).not.toContain("<script");
    expect(html).toContain("<bdi>دبي</bdi>");
    expect(html).toContain('href="https://maru.example/?a=1&amp;b=2"');
    expect(html).toContain('href="https://maru.example/contact?a=1&amp;b=2"');
  });
});

describe("renderText", () => {
  it("says all that the HTML says, with whole addresses", () => {
    const text = renderText(letter);
    for (const part of [
      "شكرًا لك",
      `<b>Tom & "Jerry"</b>`,
      "كرسي × 2: 1 (بلوط, نصف)",
      "دبي",
      "Shop & Sons SARL",
      "سؤال؟ راسلنا:\nhttps://maru.example/contact?a=1&b=2\nاتصل:\nدبي: 04 000 0000",
    ])
      expect(text).toContain(part);
    expect(text).toContain("متابعة:\nhttps://maru.example/?a=1&b=2");
  });

  it("parts a label from its value as the language does", () => {
    expect(renderText({ ...letter, language: "fr" })).toContain("كرسي × 2\u00a0: 1");
    expect(renderText({ ...letter, language: "fr" })).toContain("متابعة\u00a0:\n");
    expect(renderText({ ...letter, language: "zh-Hant" })).toContain("كرسي × 2：1");
  });
});
