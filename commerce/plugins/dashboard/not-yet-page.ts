import { factsOf, type Language, languages, spokenFor } from "../../../contracts/languages";

const words: Record<Language, { title: string; text: string; otherwise: string }> = {
  ko: {
    title: "관리자 화면을 준비하고 있습니다",
    text: "쇼핑몰은 이미 열려 있습니다. 이 페이지는 몇 초마다 새로 고쳐집니다.",
    otherwise: "1분이 지나도 나타나지 않으면 터미널에서 실행하세요:",
  },
  en: {
    title: "The dashboard is being built",
    text: "The shop is open already. This page looks again every few seconds.",
    otherwise: "When it has not come within a minute, run in a terminal:",
  },
  ja: {
    title: "管理画面を準備しています",
    text: "ショップはすでに開いています。このページは数秒ごとに更新されます。",
    otherwise: "1分たっても表示されないときは、ターミナルで実行してください：",
  },
  ar: {
    title: "لوحة التحكّم قيد الإعداد",
    text: "المتجر مفتوح بالفعل. تتحدّث هذه الصفحة كل بضع ثوانٍ.",
    otherwise: "إن لم تظهر خلال دقيقة فنفّذ في الطرفية:",
  },
  fr: {
    title: "Le tableau de bord est en préparation",
    text: "La boutique est déjà ouverte. Cette page se recharge toutes les quelques secondes.",
    otherwise: "S’il n’est pas là dans une minute, lancez dans un terminal :",
  },
  "zh-Hant": {
    title: "後台正在準備中",
    text: "商店已經開張。此頁面每隔幾秒會重新整理。",
    otherwise: "若一分鐘後仍未出現，請在終端機執行：",
  },
};

/**
 * What stands in the place of a dashboard that is not built yet.
 * @param tags languages of the reader, the dearest first
 */
export function notYetPage(tags: readonly string[]): string {
  const language = tags.map((tag) => spokenFor(tag, languages)).find(Boolean) ?? "en";
  const { title, text, otherwise } = words[language];
  return `<!doctype html>
<html lang="${language}" dir="${factsOf(language).direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="3">
<title>${title}</title>
<style>body { font: 16px/1.6 system-ui, sans-serif; max-width: 34rem; margin: 20vh auto 0; padding: 0 1.25rem }
:lang(ko) { word-break: keep-all } code { direction: ltr; unicode-bidi: isolate }</style>
</head>
<body><h1>${title}</h1><p>${text}</p><p>${otherwise} <code>npm run dashboard</code></p></body>
</html>
`;
}
