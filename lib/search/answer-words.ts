/** Words that ask for a page of the shop, in all languages, by the topic that answers. */
export const languageWords: Record<string, string> = {
  help: "자주 묻는 질문, 도움말, 고객센터, 결제, 결제 방법, 할인 코드, 쿠폰, 적립금, 포인트, 회원 등급, 매장 픽업, 픽업, 수령, 조립, 설치 배송, 선물 포장, 계정 삭제, faq, help, help centre, help center, customer service, questions, payment, payment methods, how to pay, discount code, coupon, promo code, points, loyalty, membership, click and collect, pickup, pick up, collect in store, assembly, gift wrap, gift wrapping, delete account, cancel order, よくある質問, よくあるご質問, ヘルプ, 支払い, お支払い方法, クーポン, ポイント, 会員, 店舗受け取り, 受け取り, 組み立て, 組立設置, ギフト包装, ラッピング, アカウント削除, أسئلة شائعة, أسئلة وأجوبة, مساعدة, المساعدة, خدمة العملاء, الدفع, طرق الدفع, رمز الخصم, كوبون, نقاط, النقاط, الاستلام من المتجر, التركيب, تغليف الهدايا, حذف الحساب, إلغاء الطلب, aide, questions fréquentes, paiement, code promo, fidélité, retrait en magasin, emballage cadeau, 常見問題, 客服, 付款方式, 優惠碼, 點數, 門市取貨, 禮物包裝",
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
