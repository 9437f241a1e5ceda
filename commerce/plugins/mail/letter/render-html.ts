import { factsOf, type Language } from "../../../../contracts/languages";
import type { Palette } from "../../../../contracts/palette";
import type { Block, CallLines, Letter, Row } from "./letter";

// Mail programs keep inline styles and tables; most of the rest they drop.
// A script's own faces alone: those of another draw the Han characters that it shares in their way.
const faces: Partial<Record<Language, string>> = {
  ko: "'Apple SD Gothic Neo','Pretendard','Noto Sans KR',",
  ja: "'Hiragino Sans','Noto Sans JP',",
  ar: "'Noto Sans Arabic',",
  "zh-Hant": "'PingFang TC','Microsoft JhengHei','Noto Sans TC',",
};
const fontsOf = (language: Language) =>
  `-apple-system,${faces[language] ?? ""}'Segoe UI',Tahoma,sans-serif`;

type Colours = Palette["light"];

// For programs that know dark mode; the others keep paper and ink.
const darkStyle = ({
  paper,
  surface,
  line,
  ink,
  muted,
}: Colours) => `@media (prefers-color-scheme:dark){
.paper{background:${paper}!important}.sheet{background:${surface}!important;border-color:${line}!important}
.ink{color:${ink}!important}.muted{color:${muted}!important}.line{border-color:${line}!important}}`;

/** A letter as HTML that mail programs understand, in the direction in which it is read. */
export function renderHtml(letter: Letter, { light, dark }: Palette): string {
  const direction = factsOf(letter.language).direction;
  const { ink, muted, line, paper, raised } = light;
  const end = [letter.footer, ...letter.seller].map(isolated).join("<br>");
  return `<!doctype html>
<html lang="${letter.language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(letter.subject)}</title>
<style>${darkStyle(dark)}</style>
</head>
<body class="paper" style="margin:0;padding:0;background:${paper}">
<div style="display:none;max-height:0;overflow:hidden">${escapeHtml(letter.preview)}</div>
<table role="presentation" class="paper" dir="${direction}" width="100%" cellpadding="0" cellspacing="0" style="background:${paper}"><tr><td align="center" style="padding:32px 16px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px;font-family:${fontsOf(letter.language)};font-size:16px;line-height:1.65;text-align:start">
<tr><td style="padding:0 4px 20px"><a class="ink" href="${escapeHtml(letter.homeUrl)}" style="color:${ink};text-decoration:none;font-size:20px;font-weight:700">${escapeHtml(letter.shop)}</a></td></tr>
<tr><td class="sheet" style="background:${raised};border:1px solid ${line};border-radius:3px;padding:36px 32px">
<h1 class="ink" style="margin:0 0 20px;color:${ink};font-size:26px;line-height:1.3;font-weight:600">${escapeHtml(letter.heading)}</h1>
${letter.blocks.map((block) => htmlOf(block, light)).join("\n")}
</td></tr>
<tr><td class="muted" style="padding:24px 4px 0;color:${muted};font-size:13px">${end}</td></tr>
</table>
</td></tr></table>
</body>
</html>
`;
}

function htmlOf(block: Block, colours: Colours): string {
  const { ink, muted, line } = colours;
  switch (block.kind) {
    case "text":
      return `<p class="ink" style="margin:0 0 24px;color:${ink}">${escapeHtml(block.text)}</p>`;
    case "note":
      return `<p class="muted" style="margin:24px 0 0;color:${muted};font-size:14px">${escapeHtml(block.text)}</p>`;
    case "contact":
      return `<p class="muted" style="margin:24px 0 0;color:${muted};font-size:14px">${escapeHtml(block.text)} <a class="ink" href="${escapeHtml(block.url)}" style="color:${ink}">${escapeHtml(block.label)}</a>${callOf(block.call, colours)}</p>`;
    case "button":
      return buttonOf(block, colours);
    case "pass":
      return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 24px"><tr><td align="center" style="background:#ffffff;border:1px solid ${line};border-radius:3px;padding:20px"><img src="cid:${escapeHtml(block.picture)}" width="220" height="220" alt="" style="display:block;margin:0 auto 12px"><span style="color:#595959;font-size:14px">${escapeHtml(block.label)}</span><br><bdi dir="ltr" style="color:#000000;font-size:32px;font-weight:700;letter-spacing:0.16em">${escapeHtml(block.code)}</bdi></td></tr></table>`;
    case "lines":
      return `${titleOf(block.title, colours)}<p class="ink" style="margin:0 0 24px;color:${ink}">${block.lines.map(isolated).join("<br>")}</p>`;
    case "rows":
      return `${block.title ? titleOf(block.title, colours) : ""}<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 24px">${block.rows.map((row) => rowOf(row, colours)).join("")}</table>`;
  }
}

function callOf(call: CallLines | undefined, { ink }: Colours): string {
  if (!call) return "";
  const lines = call.phones.map(({ name, number }) => {
    const link = `<a class="ink" dir="ltr" href="tel:${number.replace(/[^+\d]/g, "")}" style="color:${ink};white-space:nowrap">${escapeHtml(number)}</a>`;
    return name ? `${isolated(name)} ${link}` : link;
  });
  return `<br>${escapeHtml(call.label)}<br>${lines.join("<br>")}`;
}

function titleOf(title: string, { muted }: Colours): string {
  return `<h2 class="muted" style="margin:0 0 6px;color:${muted};font-size:14px;font-weight:400">${escapeHtml(title)}</h2>`;
}

function buttonOf(
  { label, url, copyLink }: Extract<Block, { kind: "button" }>,
  { muted, accent, onAccent }: Colours,
): string {
  const href = escapeHtml(url);
  const copy = copyLink
    ? `<p class="muted" style="margin:20px 0 0;color:${muted};font-size:13px">${escapeHtml(copyLink)}<br><a class="muted" dir="ltr" href="${href}" style="color:${muted};word-break:break-all">${href}</a></p>`
    : "";
  return `<table role="presentation" cellpadding="0" cellspacing="0"><tr><td style="background:${accent};border-radius:3px"><a href="${href}" style="display:inline-block;padding:14px 28px;color:${onAccent};font-weight:600;text-decoration:none">${escapeHtml(label)}</a></td></tr></table>${copy}`;
}

function rowOf(
  { label, value, detail, strong, each, picture }: Row,
  { ink, muted, line, surface }: Colours,
): string {
  const weight = strong ? "font-weight:600;" : "";
  const quiet = (text: string | undefined) =>
    text
      ? `<br><span class="muted" style="color:${muted};font-size:13px;font-weight:400">${isolated(text)}</span>`
      : "";
  const cell = `padding:10px 0;border-top:1px solid ${line};color:${ink};vertical-align:top;${weight}`;
  const image = picture
    ? `<td class="line" width="80" style="${cell}padding-inline-end:16px"><img src="${escapeHtml(picture.url)}" width="64" height="64" alt="${escapeHtml(picture.text)}" style="display:block;overflow:hidden;border-radius:3px;object-fit:cover;background:${surface};color:${muted};font-size:10px;line-height:1.2"></td>`
    : "";
  const wide = picture ? "" : ` colspan="2"`;
  return `<tr>${image}<td class="ink line"${wide} style="${cell}">${isolated(label)}${quiet(detail)}</td><td class="ink line" style="${cell}text-align:end;white-space:nowrap;padding-inline-start:16px">${isolated(value)}${quiet(each)}</td></tr>`;
}

// Names, codes and addresses keep their own direction, also those that begin with a digit.
function isolated(text: string): string {
  return `<bdi>${escapeHtml(text)}</bdi>`;
}

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
