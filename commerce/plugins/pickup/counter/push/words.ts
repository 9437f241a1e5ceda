import type { Language } from "../../../../../contracts/languages";
import type { RingKind } from "../../../../../contracts/pickup/rings";

/** What a locked screen says: no names, no amounts. */
interface PushWords {
  /** By the order's code, the place where help is asked for, or the other store. */
  kinds: Record<RingKind, (about: string) => string>;
  /** So many orders at once. */
  many: (count: number) => string;
  /** @param when such as "in 25 minutes" */
  promised: (when: string) => string;
  /** @param minutes such as "25 minutes" */
  waiting: (minutes: string) => string;
  unanswered: (minutes: string) => string;
}

const words: Record<Language, PushWords> = {
  en: {
    kinds: {
      help: (where) => `A shopper asks for help · ${where}`,
      arrived: (code) => `A shopper is here · ${code}`,
      cancelled: (code) => `Stop: order ${code} is cancelled`,
      late: (code) => `Order ${code} is nearly late`,
      placed: (code) => `New order ${code}`,
      transferLate: (store) => `A transfer is late · ${store}`,
      transferAsked: (store) => `Pieces are asked for · ${store}`,
      transferSent: (store) => `A box is on its way · ${store}`,
    },
    many: (count) => `${count} orders need you`,
    promised: (when) => `Promised ${when}`,
    waiting: (minutes) => `Waiting for ${minutes}`,
    unanswered: (minutes) => `Not answered for ${minutes}`,
  },
  ko: {
    kinds: {
      help: (where) => `도움 요청 · ${where}`,
      arrived: (code) => `손님 도착 · ${code}`,
      cancelled: (code) => `주문 ${code} 취소: 작업을 멈추세요`,
      late: (code) => `약속 시간 임박 · ${code}`,
      placed: (code) => `새 주문 ${code}`,
      transferLate: (store) => `매장 간 이동 지연 · ${store}`,
      transferAsked: (store) => `매장 간 이동 요청 · ${store}`,
      transferSent: (store) => `상자가 오는 중 · ${store}`,
    },
    many: (count) => `확인할 주문 ${count}건`,
    promised: (when) => `약속 시간: ${when}`,
    waiting: (minutes) => `${minutes}째 기다리는 중`,
    unanswered: (minutes) => `${minutes}째 미확인`,
  },
  ja: {
    kinds: {
      help: (where) => `お客さまがお呼びです · ${where}`,
      arrived: (code) => `お客さまが到着 · ${code}`,
      cancelled: (code) => `注文 ${code} はキャンセル。作業を止めてください`,
      late: (code) => `お約束の時間が近い注文 ${code}`,
      placed: (code) => `新しい注文 ${code}`,
      transferLate: (store) => `店舗間移動が遅れています · ${store}`,
      transferAsked: (store) => `店舗間移動の依頼 · ${store}`,
      transferSent: (store) => `箱が発送されました · ${store}`,
    },
    many: (count) => `確認が必要な注文 ${count}件`,
    promised: (when) => `お約束：${when}`,
    waiting: (minutes) => `${minutes}お待ちです`,
    unanswered: (minutes) => `${minutes}未確認です`,
  },
  ar: {
    kinds: {
      help: (where) => `زبون يطلب المساعدة · ${where}`,
      arrived: (code) => `زبون هنا · ${code}`,
      cancelled: (code) => `توقّف: أُلغي الطلب ${code}`,
      late: (code) => `موعد الطلب ${code} يقترب`,
      placed: (code) => `طلب جديد ${code}`,
      transferLate: (store) => `تأخّر نقل بين المتاجر · ${store}`,
      transferAsked: (store) => `قطع مطلوبة لمتجر آخر · ${store}`,
      transferSent: (store) => `صندوق في الطريق إليكم · ${store}`,
    },
    many: (count) => `طلبات بانتظارك: ${count}`,
    promised: (when) => `الموعد ${when}`,
    waiting: (minutes) => `في الانتظار منذ ${minutes}`,
    unanswered: (minutes) => `بلا رد منذ ${minutes}`,
  },
  fr: {
    kinds: {
      help: (where) => `Un client demande de l’aide · ${where}`,
      arrived: (code) => `Un client est là · ${code}`,
      cancelled: (code) => `Stop : la commande ${code} est annulée`,
      late: (code) => `La commande ${code} est presque en retard`,
      placed: (code) => `Nouvelle commande ${code}`,
      transferLate: (store) => `Un transfert est en retard · ${store}`,
      transferAsked: (store) => `Des pièces sont demandées · ${store}`,
      transferSent: (store) => `Un carton est en route · ${store}`,
    },
    many: (count) => `${count} commandes à traiter`,
    promised: (when) => `Promise ${when}`,
    waiting: (minutes) => `Attend depuis ${minutes}`,
    unanswered: (minutes) => `Sans réponse depuis ${minutes}`,
  },
  "zh-Hant": {
    kinds: {
      help: (where) => `顧客需要協助 · ${where}`,
      arrived: (code) => `顧客已到店 · ${code}`,
      cancelled: (code) => `訂單 ${code} 已取消，請停止作業`,
      late: (code) => `訂單 ${code} 即將逾時`,
      placed: (code) => `新訂單 ${code}`,
      transferLate: (store) => `調撥逾時 · ${store}`,
      transferAsked: (store) => `其他門市請求調撥 · ${store}`,
      transferSent: (store) => `調撥箱已寄出 · ${store}`,
    },
    many: (count) => `${count} 筆訂單等待處理`,
    promised: (when) => `約定時間：${when}`,
    waiting: (minutes) => `已等候 ${minutes}`,
    unanswered: (minutes) => `未處理已 ${minutes}`,
  },
};

export const pushWords = (language: Language): PushWords => words[language];
