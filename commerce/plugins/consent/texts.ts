import type { Purpose } from "../../../contracts/consent";
import type { Language } from "../../../contracts/languages";

/** The texts that a consent is given to. A change of meaning needs a new version, and asks again. */
export const textVersion = "2026-12";

export const texts: Record<Purpose, Record<Language, string>> = {
  personalisation: {
    ko: "본 상품, 검색어, 장바구니에 담은 상품, 산 상품, 찾아본 매장을 이름 없이 90일까지 보관해, 어울리는 물건을 골라 보여 드립니다. 로그인하시면 쓰시는 기기 모두에서 함께 씁니다.",
    en: "We keep what you look at, search for, add to your basket and buy, and which stores you look up, without your name and for at most 90 days, to choose what we show you: when you sign in, on all your devices.",
    ja: "ご覧になった商品、検索語、カートに入れた商品、ご購入の商品、調べた店舗を、お名前なしで最長90日間保存し、おすすめを選ぶために使います。ログインすると、お使いのすべての端末で共通になります。",
    fr: "Nous conservons ce que vous regardez, recherchez, ajoutez au panier et achetez, ainsi que les magasins que vous consultez, sans votre nom et pendant 90 jours au plus, pour choisir ce que nous vous montrons ; une fois connecté, sur tous vos appareils.",
    ar: "نحتفظ بما تتصفّحه وتبحث عنه وتضيفه إلى سلّتك وتشتريه وبالمتاجر التي تطّلع عليها، من دون اسمك ولمدة 90 يومًا على الأكثر، لنختار ما نعرضه عليك؛ وعند تسجيل الدخول يسري ذلك على جميع أجهزتك.",
    "zh-Hant":
      "我們會保存您瀏覽與搜尋的內容、加入購物車與購買的商品，以及您查詢的門市，不含您的姓名，最長 90 天，用來挑選要向您顯示的內容；登入後適用於您的所有裝置。",
  },
  analytics: {
    ko: "어떤 추천이 보이고 눌렸는지를 이름 없이 90일까지 보관해, 추천이 실제로 도움이 되는지 확인합니다.",
    en: "We keep which suggestions were seen and pressed, without your name and for at most 90 days, to find out whether they help anyone.",
    ja: "どのおすすめが表示され、選ばれたかを、お名前と結び付けずに最長90日間保存し、役に立っているかを確かめます。",
    fr: "Nous conservons les suggestions qui ont été affichées et choisies, sans votre nom et pendant 90 jours au plus, pour savoir si elles sont utiles.",
    ar: "نحتفظ بأيّ الاقتراحات عُرضت وأيّها ضُغط عليه، من دون اسمك ولمدة 90 يومًا على الأكثر، لنعرف هل تفيد أحدًا.",
    "zh-Hant": "我們會保存哪些推薦曾被看到與點選，不含您的姓名，最長 90 天，以了解推薦是否有幫助。",
  },
  marketing: {
    ko: "새로 들어온 물건과 매장 소식을 이메일로 보내 드립니다.",
    en: "We write to you by e-mail about new things and what happens in our stores.",
    ja: "新しい商品や店舗のお知らせをメールでお送りします。",
    fr: "Nous vous écrivons par e-mail au sujet des nouveautés et de la vie de nos magasins.",
    ar: "نراسلك بالبريد الإلكتروني عن الجديد لدينا وأخبار متاجرنا.",
    "zh-Hant": "我們會以電子郵件告訴您新商品與門市的消息。",
  },
};
