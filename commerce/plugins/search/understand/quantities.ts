import { foldText } from "../../../../contracts/text/fold-text";
import { foldTerm } from "./atoms";

export type Axis = "width" | "height" | "depth";

/** An amount of money or a length that a term limits. */
export interface Quantity {
  kind: "price" | Axis;
  /** Hundredths of the currency, or millimetres. */
  min: number | null;
  max: number | null;
  /** Where it stands in the term. */
  from: number;
  to: number;
}

const list = (words: string) =>
  words
    .split("|")
    .map((word) => foldText(word).replace(/[.*+?^${}()[\]\\]/g, "\\$&"))
    .sort((left, right) => right.length - left.length);
const among = (words: string) => `(?:${list(words).join("|")})`;

const currencies: Record<string, string> = {
  KRW: "원|won|krw|₩|ウォン|وون|韓元",
  JPY: "円|엔|yen|jpy|¥|ين|日圓|日元",
  USD: "$|us$|usd|dollars|dollar|bucks|달러|불|ドル|دولار|دولارات|美元|美金",
  AED: "aed|dhs|dh|dirhams|dirham|درهم|دراهم|디르함|ディルハム|د.إ",
  EUR: "€|eur|euros|euro|유로|ユーロ|يورو|歐元",
  TWD: "nt$|twd|元",
  GBP: "£|gbp|pounds|pound|파운드|ポンド|جنيه استرليني",
};
const multipliers: [string, number][] = [
  ["만|万|萬", 10_000],
  ["천|千|k|thousand|الف|آلاف|mille", 1000],
  ["백|百|hundred|مئة", 100],
];
const lengths: [string, number][] = [
  [
    "cm|센티미터|센치|센티|センチメートル|センチ|سم|سنتيمتر|سنتي|centimeters|centimetres|centimeter|centimetre|公分|厘米",
    10,
  ],
  ["mm|밀리미터|밀리|ミリ|ملم|مم|millimeters|millimetres|毫米", 1],
  ['inches|inch|인치|インチ|بوصة|إنش|انش|pouces|pouce|英吋|吋|"|″|in', 25.4],
  ["feet|foot|ft|피트|フィート|قدم|英尺", 304.8],
  ["meters|metres|meter|metre|미터|メートル|متر|公尺|m", 1000],
];
const axes: Record<Axis, string> = {
  width:
    "가로|너비|넓이|폭|길이|横幅|幅|はば|ヨコ|横|長さ|width|wide|long|length|across|العرض|عرض|عرضها|عرضه|بعرض|largeur|large|寬度|寬",
  height:
    "높이|세로|키|高さ|高|height|high|tall|الارتفاع|ارتفاع|بارتفاع|ارتفاعها|hauteur|haut|高度",
  depth: "깊이|안길이|奥行き|奥行|深さ|depth|deep|العمق|عمق|بعمق|profondeur|profond|深度|深",
};
// What stands before an amount.
const before = {
  below:
    "no more than|not more than|less than|lower than|cheaper than|smaller than|shorter than|narrower than|at most|up to|under|below|within|max|maximum|<=|<|أقل من|اقل من|تحت|لا يتجاوز|لا يزيد عن|لا تتجاوز|لا تزيد عن|حتى|دون|بأقل من|أرخص من|أصغر من|moins de|sous|max|jusqu'à|jusqua|低於|少於|不到|不超過|最大",
  above:
    "no less than|not less than|more than|higher than|larger than|bigger than|wider than|taller than|at least|over|above|from|min|minimum|starting at|>=|>|أكثر من|اكثر من|فوق|أكبر من|لا يقل عن|لا تقل عن|ابتداء من|أعلى من|أعرض من|أطول من|plus de|à partir de|dès|高於|超過|至少|大於",
  about:
    "about|around|roughly|approximately|circa|~|약|대략|約|およそ|حوالي|تقريبا|نحو|بحدود|environ|大約",
};
// What stands behind one.
const behind = {
  below:
    "이하|미만|아래|까지|이내|안쪽|밑|넘지 않는|안 넘는|안에서|안으로|以下|未満|以内|まで|より安い|より小さい|以內|or less|or under|or below|or smaller|or cheaper|and under|and below|max|maximum|أو أقل|فأقل|كحد أقصى|ou moins|maximum|以下|内|より低い",
  above:
    "이상|초과|넘는|부터|위로|以上|超|から|より高い|より大きい|or more|or over|or above|and up|and over|and above|أو أكثر|فأكثر|فما فوق|ou plus|起|以上",
  about: "정도|쯤|내외|안팎|전후|가량|前後|くらい|ぐらい|程度|تقريبا|左右|上下|ほど",
  class: "대|台|台の",
};
const strictly = new RegExp(
  `^${among("미만|未満|under|less than|below|cheaper than|أقل من|اقل من|بأقل من|<|moins de|低於|少於|不到")}$`,
  "u",
);

const unit = [
  ...Object.values(currencies),
  ...multipliers.map(([words]) => words),
  ...lengths.map(([words]) => words),
].join("|");
const sign = among("us$|nt$|$|₩|¥|€|£|usd|krw|jpy|aed|eur|dhs");
const letter = "[a-z\\p{sc=Arabic}]";
const number = `(?:(?<sign${"#"}>${sign})\\s*)?(?<digits#>\\d+(?:[,.]\\d+)*)(?<units#>(?:\\s*${among(unit)}(?!${letter}))*)`;
const amount = (name: string) => number.replaceAll("#", name);
const gap = "[\\s,、は의のが이가을를]*";
const axis = among(Object.values(axes).join("|"));
const beforeWords = `(?<before>${among(Object.values(before).join("|"))})`;
const behindWords = `(?<behind>${among(Object.values(behind).join("|"))})`;
const and = among("~|-|–|—|〜|～|부터|에서|から|to|and|et|à|و|إلى|الى|حتى|到|至|이상|以上");
const ofCloth = `(?:${among("in|of|is|من|ال|가|이|は|が")}\\s+)?`;

const range = new RegExp(
  `(?:(?<axis>${axis})${gap})?(?:${among("between|from|بين|من|ما بين|entre|de|從")}\\s*)?${amount("A")}\\s*${and}\\s*${amount("B")}(?:\\s*(?<tail>${among("사이|까지|이하|미만|の間|まで|以下|未満|之間|between|間|대")}))?(?:\\s*(?<axisB>${axis})(?!${letter}))?`,
  "u",
);
const limit = new RegExp(
  `(?:(?<![a-z\\p{sc=Arabic}])(?<axis>${axis})${gap})?(?:(?<![a-z])${beforeWords}\\s*(?:${among("the|a|an")}\\s+)?)?(?:(?<axisC>${axis})\\s*)?${amount("A")}(?:${gap}(?<axisB>${axis})(?!${letter}))?(?:\\s*${behindWords}(?!${letter}|으로\\s*만든))?(?:\\s*${ofCloth}(?<axisD>${axis})(?!${letter}))?`,
  "gu",
);

const plainNumber = (digits: string) =>
  // A comma or point before three digits parts thousands.
  Number(digits.replace(/[,.](?=\d{3}(?:\D|$))/g, "").replace(",", "."));
const isIn = (words: string, text: string) => list(words).includes(text);

interface Amount {
  value: number;
  currency: string | null;
  /** Millimetres of one. */
  length: number | null;
}

function amountOf(groups: Record<string, string | undefined>, name: string): Amount {
  const read: Amount = {
    value: plainNumber(groups[`digits${name}`] ?? "0"),
    currency: null,
    length: null,
  };
  let units = (groups[`units${name}`] ?? "").trim();
  while (units) {
    const found = list(unit).find((word) => {
      const escaped = word.replace(/\\/g, "");
      return units.startsWith(escaped);
    });
    if (!found) break;
    const word = found.replace(/\\/g, "");
    units = units.slice(word.length).trim();
    const times = multipliers.find(([words]) => isIn(words, found));
    const length = lengths.find(([words]) => isIn(words, found));
    if (times) read.value *= times[1];
    else if (length) read.length = length[1];
    else read.currency = currencyOf(found);
  }
  const signed = groups[`sign${name}`];
  if (signed) read.currency = currencyOf(foldText(signed).replace(/\$/g, "\\$"));
  return read;
}

const currencyOf = (word: string) =>
  Object.entries(currencies).find(([, words]) => isIn(words, word))?.[0] ?? null;

function axisOf(word: string | undefined): Axis | null {
  const found = Object.entries(axes).find(([, words]) => word && isIn(words, word));
  return (found?.[0] as Axis | undefined) ?? null;
}

/**
 * The prices and sizes that a term limits, in all languages at once: "under $100", "3만원대",
 * "幅120cm以下". An amount of another currency than the market's is none, as nothing says its rate.
 * A number with neither unit nor a word like "under" is none either.
 */
export function quantitiesOf(term: string, currency: string): Quantity[] {
  const { folded, origin } = foldTerm(term);
  const place = (index: number, length: number) => ({
    from: origin[index] ?? 0,
    to: origin[index + length] ?? term.length,
  });
  const found: Quantity[] = [];
  let rest = folded;
  const between = range.exec(folded);
  const ranged = between && rangeOf(between, currency);
  if (between && ranged) {
    found.push({ ...ranged, ...place(between.index, between[0].length) });
    rest =
      folded.slice(0, between.index) +
      " ".repeat(between[0].length) +
      folded.slice(between.index + between[0].length);
  }
  for (const match of rest.matchAll(limit)) {
    const limited = limitOf(match, currency);
    if (limited) found.push({ ...limited, ...place(match.index, match[0].trimEnd().length) });
  }
  return found;
}

type Limits = Pick<Quantity, "kind" | "min" | "max">;

function rangeOf(match: RegExpExecArray, currency: string): Limits | null {
  const groups = match.groups ?? {};
  const [low, high] = [amountOf(groups, "A"), amountOf(groups, "B")];
  const axis = axisOf(groups.axis) ?? axisOf(groups.axisB);
  const length = high.length ?? low.length;
  // 3~5만원 and 3만~5만원 say the same.
  const times = high.value >= 10_000 && low.value < 1000 ? 10_000 : 1;
  const worded = /[a-z\u0600-\u06ff]|부터|에서|から|이상|以上/u.test(match[0]);
  if (length || axis)
    return measured(axis, low.value * (length ?? 10), high.value * (length ?? 10));
  const named = high.currency ?? low.currency;
  if (named ? named !== currency : !worded && high.value < 1000) return null;
  return {
    kind: "price",
    min: Math.round(low.value * times * 100),
    max: Math.round(high.value * 100),
  };
}

const measured = (axis: Axis | null, min: number | null, max: number | null): Limits => ({
  kind: axis ?? "width",
  min: min === null ? null : Math.floor(min),
  max: max === null ? null : Math.ceil(max),
});

function limitOf(match: RegExpExecArray, currency: string): Limits | null {
  const groups = match.groups ?? {};
  const { value, currency: named, length } = amountOf(groups, "A");
  const axis = ["axis", "axisB", "axisC", "axisD"].reduce<Axis | null>(
    (known, name) => known ?? axisOf(groups[name]),
    null,
  );
  const word = groups.behind ?? groups.before ?? "";
  const way = wayOf(groups);
  const isLength = length !== null || (axis !== null && !named);
  if (!way && !named && !isLength) return null;
  if (!isLength && named && named !== currency) return null;
  const scale = isLength ? (length ?? 10) : 100;
  const [min, max] = limitsOf(way, value, scale, !isLength && strictly.test(word));
  return isLength ? measured(axis, min, max) : { kind: "price", min, max };
}

function wayOf(groups: Record<string, string | undefined>) {
  for (const way of ["below", "above", "about", "class"] as const) {
    if (groups.behind && isIn(behind[way], groups.behind)) return way;
  }
  for (const way of ["below", "above", "about"] as const)
    if (groups.before && isIn(before[way], groups.before)) return way;
  return null;
}

function limitsOf(
  way: "below" | "above" | "about" | "class" | null,
  value: number,
  scale: number,
  strict: boolean,
): [number | null, number | null] {
  const amount = Math.round(value * scale);
  if (way === "below") return [null, strict ? amount - 1 : amount];
  if (way === "above") return [amount, null];
  // 3만원대 is from 30,000 up to 39,999.
  if (way === "class") {
    const step = 10 ** Math.floor(Math.log10(Math.max(1, value)));
    return [amount, amount + step * scale - 1];
  }
  return [Math.round(amount * 0.8), Math.round(amount * 1.2)];
}
