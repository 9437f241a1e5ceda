import type { Language } from "../../contracts/languages";

/** How a language is set. What is left out is as in languages of Latin letters. */
interface Typesetting {
  /** Its faces in order, behind the Latin one, with what the device has at the end. */
  faces?: readonly string[];
  /** Custom properties of `app/globals.css`, and properties of the whole page. */
  page?: Readonly<Record<string, string>>;
  body?: Readonly<Record<string, string>>;
  titles?: Readonly<Record<string, string>>;
  /** Of titles and of paragraphs. */
  prose?: Readonly<Record<string, string>>;
}

// Letters are set closer as they grow; joined scripts must never be.
const upright = { "--tracking-display": "0", "--tracking-title": "0", "--weight-title": "600" };

/** How each language of the product is set. Only pages and passages in a script load its faces. */
const typesetting: Record<Language, Typesetting> = {
  en: {},
  fr: {},
  ko: {
    faces: [
      'var(--face-ko, "Text KR")',
      '"Text KR More"',
      '"Text KR Rare"',
      '"Text Names"',
      '"Text Latin Wait"',
      '"Text KR Wait"',
      '"Apple SD Gothic Neo"',
    ],
    page: { "--leading-display": "1.12" },
    body: { "word-break": "keep-all" },
  },
  ja: {
    faces: [
      'var(--face-ja, "Text JP")',
      '"Text Names"',
      '"Text JP More"',
      '"Text JP Rare"',
      '"Text Latin Wait"',
      '"Hiragino Sans"',
      '"Noto Sans JP"',
      '"Yu Gothic"',
    ],
    page: {
      ...upright,
      "--tracking-display": "-0.01em",
      "--leading-display": "1.12",
      "line-break": "strict",
    },
    titles: { "font-feature-settings": '"palt"' },
    prose: { "word-break": "auto-phrase" },
  },
  // The device's own face: what a shop writes needs thousands of characters, 780 KB a weight.
  "zh-Hant": {
    faces: [
      '"Text Latin Wait"',
      '"PingFang TC"',
      '"Microsoft JhengHei"',
      '"Noto Sans TC"',
      '"Noto Sans CJK TC"',
    ],
    page: { ...upright, "line-break": "strict" },
  },
  ar: {
    faces: [
      'var(--face-ar, "Text AR")',
      '"Text Names"',
      '"Text Latin Wait"',
      '"Geeza Pro"',
      '"Segoe UI"',
    ],
    page: { ...upright, "--leading-display": "1.25" },
  },
};

/** The rules of these languages, for pages and for passages in a language of their own. */
export function languagesCss(languages: readonly Language[]): string {
  return `@layer base{${languages.flatMap(rulesOf).join("\n")}}`;
}

function rulesOf(language: Language): string[] {
  const { faces, page, body, titles, prose } = typesetting[language];
  const root = `:root[lang|="${language}"]`;
  const own = `[data-own-script][lang|="${language}"]`;
  const stack = ['var(--face-latin, "Text Latin")', ...(faces ?? []), "sans-serif"].join(",");
  return [
    faces ? rule(`${root},${own}`, { "--font-stack": stack }) : "",
    rule(root, page),
    rule(`${root} body`, body),
    rule(`${root} :is(h1,h2,h3)`, titles),
    rule(`${root} :is(h1,h2,h3,p,dd)`, prose),
  ].filter(Boolean);
}

function rule(selector: string, properties: Readonly<Record<string, string>> = {}): string {
  const lines = Object.entries(properties).map(([name, value]) => `${name}:${value}`);
  return lines.length > 0 ? `${selector}{${lines.join(";")}}` : "";
}
