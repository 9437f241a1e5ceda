import type { GoodsWords } from "./goods-words";

export const goods: GoodsWords = {
  shipped: {
    whole: {
      subject: (code) => `주문하신 물건을 보냈습니다 (${code})`,
      preview: "물건이 출발했습니다.",
      heading: "보내 드렸습니다",
      text: "주문하신 물건이 출발했습니다. 곧 받아 보실 수 있습니다.",
    },
    part: {
      subject: (code) => `주문하신 물건 일부를 보냈습니다 (${code})`,
      preview: "먼저 준비된 물건이 출발했습니다.",
      heading: "일부를 먼저 보내 드렸습니다",
      text: "먼저 준비된 물건이 출발했습니다. 나머지를 보낼 때 다시 알려 드리겠습니다.",
    },
    pieces: "보내 드린 물건",
    note: "배송 조회에는 몇 시간 뒤부터 나타날 수 있습니다.",
  },
  delivered: {
    whole: {
      subject: (code) => `주문하신 물건이 도착했습니다 (${code})`,
      preview: "배송이 완료되었습니다.",
      heading: "도착했습니다",
      text: "주문하신 물건의 배송이 완료되었습니다. 편안히 쓰시길 바랍니다.",
    },
    part: {
      subject: (code) => `주문하신 물건 일부가 도착했습니다 (${code})`,
      preview: "먼저 준비된 물건의 배송이 완료되었습니다.",
      heading: "일부가 먼저 도착했습니다",
      text: "먼저 준비된 물건의 배송이 완료되었습니다. 나머지를 보낼 때 다시 알려 드리겠습니다.",
    },
    pieces: "도착한 물건",
    note: "아직 받지 못하셨다면 저희에게 알려 주세요.",
  },
  cancelled: {
    whole: {
      subject: (code) => `주문이 취소되었습니다 (${code})`,
      preview: "더 보내 드리는 물건은 없습니다.",
      heading: "취소되었습니다",
      text: "주문이 취소되어 더 보내 드리는 물건은 없습니다. 돌려드릴 금액이 있으면 따로 알려 드리겠습니다.",
    },
    part: {
      subject: (code) => `주문 일부가 취소되었습니다 (${code})`,
      preview: "나머지 주문은 그대로입니다.",
      heading: "일부가 취소되었습니다",
      text: "아래 물건이 주문에서 빠졌습니다. 나머지는 그대로입니다. 돌려드릴 금액이 있으면 따로 알려 드리겠습니다.",
    },
    pieces: "취소된 물건",
    note: "취소를 요청하신 적이 없다면 저희에게 알려 주세요.",
  },
  carrier: "배송 방법",
  tracking: "송장 번호",
  toCome: "아직 보내지 않은 물건",
  missing: {
    short: {
      subject: (store) => `${store}에서 찾지 못한 물건이 있습니다`,
      preview: "나머지 주문은 그대로입니다.",
      heading: "찾지 못한 물건이 있습니다",
      text: (store) =>
        `죄송합니다. ${store}에서 아래 물건을 찾지 못했습니다. 그 금액은 받지 않습니다.`,
    },
    substituted: {
      subject: (store) => `${store}에서 비슷한 물건으로 준비했습니다`,
      preview: "금액은 주문하신 그대로입니다.",
      heading: "비슷한 물건으로 준비했습니다",
      text: (store) =>
        `${store}에서 주문하신 물건을 찾지 못해, 허락해 주신 대로 비슷한 물건을 골랐습니다.`,
    },
    rest: "나머지는 계속 준비하고 있습니다.",
    elsewhere: "픽업 패스 화면에서 다른 매장 픽업이나 배송으로 다시 주문하실 수 있습니다.",
    substitute: "준비하는 동안에는 비슷한 물건으로 바꾸도록 허락하실 수도 있습니다.",
    notFound: "찾지 못한 물건",
    spared: "받지 않는 금액",
    exchanged: "대신 준비한 물건",
    insteadOf: (name) => `${name} 대신`,
    samePrice:
      "금액은 주문하신 그대로이며 차액은 없습니다. 마음에 들지 않으시면 매장에 돌려주셔도 됩니다.",
  },
  changed: {
    subject: (store) => `${store} 픽업 내용이 바뀌었습니다`,
    preview: "픽업하실 물건이 달라졌습니다.",
    heading: "픽업 내용이 바뀌었습니다",
    text: (store) => `${store}에서 픽업하실 물건을 아래와 같이 바꾸었습니다.`,
    again: "전부 준비되면 다시 알려 드리니, 그 뒤에 방문해 주세요.",
    stays: "나머지는 그대로 보관하고 있습니다.",
    added: "추가된 물건",
    removed: "빠진 물건",
    note: "변경을 요청하신 적이 없다면 매장으로 전화해 주세요.",
  },
  readyInPart: {
    subject: (store) => `${store}에 준비되었지만 빠진 물건이 있습니다`,
    preview: "찾지 못한 물건이 있습니다.",
    heading: "일부를 뺀 물건이 준비되었습니다",
    text: (store, time) =>
      `${store}에 물건이 준비되었으며 ${time}까지 보관해 드립니다. 죄송하게도 아래 물건은 매장에서 찾지 못했습니다. 그 금액은 받지 않습니다.`,
    short: (shop, store, time) =>
      `[${shop}] ${store}에 준비되었습니다. ${time}까지 보관합니다. 빠진 물건은 이메일에서 확인해 주세요.`,
  },
};
