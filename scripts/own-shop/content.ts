import { chair } from "./catalogue";

const texts = (fr: string, zhHant: string, ko: string) => ({ fr, zh_Hant: zhHant, ko });

/** Midnight of a day in Paris, in days from today. */
function midnightInParis(days: number): string {
  const at = new Date(Date.now() + days * 86_400_000);
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat("en", { timeZone: "Europe/Paris", ...options }).formatToParts(at);
  const day = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Paris" }).format(at);
  const zone = part({ timeZoneName: "longOffset" }).find(({ type }) => type === "timeZoneName");
  return `${day}T00:00:00${zone?.value.replace("GMT", "") || "+00:00"}`;
}

/** What the retailer writes: each is published as it stands. */
export const written = () => [
  {
    kind: "home",
    name: "Accueil",
    title: texts("Des meubles du nord et du sud", "北與南的家具", "남과 북의 가구"),
    blocks: [
      {
        type: "hero",
        title: texts("Des meubles qui restent", "長久相伴的家具", "오래 쓰는 가구"),
        text: texts("Faits à Nantes.", "南特製造。", "낭트에서 만듭니다."),
      },
      {
        type: "products",
        title: texts("Le salon", "客廳", "거실"),
        collection: "salon",
      },
      {
        type: "products",
        title: texts("Les petits prix", "小資選擇", "가격이 낮은 것부터"),
        rule: { sort: "price-asc", inStock: true },
      },
    ],
  },
  {
    kind: "bar",
    name: "Soldes",
    from: midnightInParis(0),
    blocks: [
      { type: "bar", text: texts("Les soldes ont commencé", "特賣開始", "세일을 시작했습니다") },
    ],
  },
  {
    kind: "bar",
    name: "Fête",
    from: midnightInParis(1),
    blocks: [{ type: "bar", text: texts("La fête commence", "慶典開始", "축제를 시작합니다") }],
  },
  {
    kind: "page",
    name: "Atelier",
    title: texts("Notre atelier", "我們的工坊", "우리 공방"),
    slug: texts("notre-atelier", "atelier-zh", "atelier-ko"),
    blocks: [
      { type: "hero", title: texts("Notre atelier", "我們的工坊", "우리 공방") },
      { type: "text", text: texts("Venez nous voir.", "歡迎光臨。", "놀러 오세요.") },
    ],
  },
  {
    kind: "redirects",
    name: "Ancienne boutique",
    blocks: [
      {
        type: "redirects",
        redirects: [{ old: "/boutique/produit.php?id=7", to: `/products/${chair.slug}` }],
      },
    ],
  },
  ...(["terms", "imprint"] as const).map((topic) => ({
    kind: "policy",
    topic,
    name: topic,
    title:
      topic === "terms"
        ? texts("Conditions de vente", "銷售條款", "판매 약관")
        : texts("Mentions légales", "法律聲明", "회사 정보"),
    blocks: [
      {
        type: "text",
        text: texts(
          "Nord & Sud SAS répond de ce qu’elle vend.",
          "Nord & Sud SAS 對其銷售的商品負責。",
          "Nord & Sud SAS는 판매하는 상품에 책임을 집니다.",
        ),
      },
    ],
  })),
];
