/** Words that ask for a page of the shop, in all languages, by the topic that answers. */
export const languageWords: Record<string, string> = {
  returns:
    "환불, 반품, 교환, 취소, return, returns, return policy, refund, refunds, exchange, exchanges, 返品, 返金, 交換, キャンセル, إرجاع, استرجاع, استبدال, سياسة الإرجاع, استرداد, retour, retours, remboursement, échange, 退貨, 退款, 換貨",
  delivery:
    "배송, 배송비, 배송 기간, 택배, 배달, 무료배송, shipping, shipping cost, delivery, delivery time, postage, free shipping, 配送, 送料, 配達, 発送, お届け, 送料無料, توصيل, شحن, التوصيل, الشحن, رسوم الشحن, livraison, frais de port, expédition, 運費, 配送, 運送",
  privacy:
    "개인정보, 개인정보처리방침, privacy, privacy policy, personal data, cookies, 個人情報, プライバシー, الخصوصية, سياسة الخصوصية, confidentialité, 隱私",
  accessibility: "접근성, accessibility, アクセシビリティ, إمكانية الوصول, accessibilité, 無障礙",
  terms:
    "이용약관, 약관, terms, terms of service, terms and conditions, 利用規約, 規約, الشروط, الشروط والأحكام, conditions générales, 條款",
  imprint:
    "사업자 정보, 회사 정보, imprint, company, legal notice, 特定商取引法, 会社概要, 会社情報, معلومات الشركة, mentions légales, 公司資訊",
  stores:
    "매장, 영업시간, 영업 시간, 오시는 길, 매장 위치, 지점, 쇼룸, 전시장, 주차, 매장 찾기, store, stores, shop near me, opening hours, opening times, store hours, showroom, directions, parking, find a store, 店舗, 営業時間, お店, ショールーム, 駐車場, 店, アクセス, متجر, متاجر, فروع, ساعات العمل, أوقات العمل, المعرض, موقف, أقرب متجر, magasin, magasins, horaires, boutique, 門市, 營業時間, 分店, 店面",
};
