import { goods } from "./goods/ko";
import { money } from "./money/ko";
import { receipt } from "./receipt/ko";
import type { Words } from "./words";

export const ko: Words = {
  copyLink: "버튼이 열리지 않으면 이 주소를 브라우저에 붙여 넣어 주세요.",
  verification: {
    subject: (shop) => `${shop} 계정, 한 걸음 남았습니다`,
    preview: "비밀번호만 정하시면 계정이 열립니다.",
    heading: "한 걸음 남았습니다",
    text: (shop) =>
      `이 이메일로 ${shop} 계정을 만들어 달라는 요청을 받았습니다. 아래 링크에서 비밀번호를 정하시면 계정이 열립니다.`,
    button: "계정 열기",
    note: "링크는 24시간 동안 한 번만 쓸 수 있습니다. 직접 요청하지 않으셨다면 그대로 두세요. 링크를 열지 않으면 아무 일도 일어나지 않습니다.",
  },
  accountExists: {
    subject: (shop) => `이미 ${shop} 계정이 있습니다`,
    preview: "이 이메일로 새 계정을 만들려는 요청이 있었습니다.",
    heading: "이미 계정이 있습니다",
    text: (shop) =>
      `이 이메일로 ${shop} 계정을 새로 만들려는 요청을 받았습니다. 이미 계정이 있어서 아무것도 바뀌지 않았습니다. 지금까지처럼 로그인하시면 됩니다.`,
    button: "로그인",
    note: "비밀번호가 기억나지 않으면 로그인 화면에서 새로 정하실 수 있습니다. 직접 요청하지 않으셨더라도 하실 일은 없습니다. 아무도 계정에 들어오지 못했습니다.",
  },
  passwordReset: {
    subject: (shop) => `${shop} 비밀번호 다시 정하기`,
    preview: "새 비밀번호를 정해 주세요.",
    heading: "새 비밀번호를 정해 주세요",
    text: (shop) => `${shop} 계정의 비밀번호를 다시 정하겠다는 요청을 받았습니다.`,
    button: "비밀번호 정하기",
    note: "링크는 24시간 동안 한 번만 쓸 수 있습니다. 직접 요청하지 않으셨다면 그대로 두세요. 쓰시던 비밀번호가 유지됩니다.",
  },
  emailChange: {
    subject: (shop) => `${shop}에서 쓸 새 이메일`,
    preview: "본인의 이메일인지 확인해 주세요.",
    heading: "본인의 이메일이 맞나요?",
    text: () =>
      "앞으로 이 주소로 소식을 받겠다고 하셨습니다. 본인의 이메일인지 확인해 주세요. 확인 전까지는 모든 것이 그대로입니다.",
    button: "이메일 확인",
    note: "링크는 24시간 동안 한 번만 쓸 수 있습니다. 직접 요청하지 않으셨다면 그대로 두세요. 아무것도 바뀌지 않습니다.",
  },
  order: {
    subject: (code) => `주문이 접수되었습니다 (${code})`,
    preview: "고맙습니다. 주문을 받아 준비하고 있습니다.",
    heading: "고맙습니다",
    text: "주문을 잘 받았습니다. 물건을 하나하나 손으로 살펴 포장하고, 보낼 때 다시 알려 드리겠습니다.",
    textCollected:
      "주문을 잘 받았습니다. 매장마다 픽업 패스를 따로 보내 드리고, 준비가 끝나면 다시 알려 드리겠습니다.",
    collectedAt: (store) => `${store}에서 픽업`,
    number: "주문 번호",
    items: "주문하신 물건",
    each: (price) => `개당 ${price}`,
    subtotal: "상품 금액",
    giftWrap: "선물 포장",
    delivery: "배송",
    free: "무료",
    tax: "판매세",
    total: "합계",
    taxIncluded: (amount) => `부가세 ${amount} 포함`,
    address: "받으실 곳",
    button: "주문 상황 보기",
    note: "주문 번호와 이 이메일만 있으면 언제든 다시 찾으실 수 있습니다.",
  },
  contact: {
    questions: "이 주문에 궁금한 점이 있으신가요?",
    write: "문의하기",
    call: "전화로 문의하셔도 됩니다",
    received: {
      subject: (code) => (code ? `주문 ${code} 문의가 접수되었습니다` : "문의가 접수되었습니다"),
      preview: "담당자가 읽고 답해 드립니다.",
      heading: "문의가 접수되었습니다",
      text: (name) => `${name}님, 문의해 주셔서 고맙습니다. 담당자가 읽고 메일로 답해 드립니다.`,
      note: "문의하신 적이 없다면 누군가 주소를 잘못 적은 것입니다. 따로 하실 일은 없습니다.",
    },
    answered: {
      subject: (code) => (code ? `주문 ${code} 문의에 답해 드립니다` : "문의에 답해 드립니다"),
      preview: "문의에 답을 드렸습니다.",
      heading: "답변",
    },
    asked: "문의하신 내용",
    again: "다시 문의하기",
  },
  webhook: {
    subject: "이벤트를 받는 주소가 꺼졌습니다",
    preview: "오랫동안 받지 못했습니다.",
    heading: "이벤트를 받는 주소가 꺼졌습니다",
    text: (host) =>
      `${host}에서 상점이 보낸 소식을 받지 못했거나 더는 쓰이지 않는 주소라고 답했습니다. 상점이 전송을 멈췄습니다.`,
    note: "고친 다음 관리 화면의 이벤트 수신처에서 다시 켜 주세요. 그동안 생긴 일은 30일까지 기다립니다.",
  },
  goods,
  money,
  receipt,
  pickup: {
    confirmed: {
      subject: (store) => `${store} 픽업이 예약되었습니다`,
      preview: "고맙습니다. 픽업 패스를 함께 보내 드립니다.",
      heading: "곧 뵙겠습니다",
      text: (store, time) =>
        `고맙습니다. ${store}에서 물건을 준비하고 있으며 ${time}에 준비됩니다. 준비가 끝나면 다시 알려 드리겠습니다.`,
      note: "패스를 보여 주는 분께 물건을 드립니다. 대신 받으실 분께만 전해 주세요.",
    },
    inAisle: {
      subject: (store) => `${store} 구매 내역`,
      preview: "결제되었습니다. 출구에서 보여 줄 패스가 이 메일에 있습니다.",
      heading: "결제 완료",
      text: (store) =>
        `감사합니다. 모두 결제되었습니다. ${store} 출구에서 직원에게 이 패스를 보여 주세요.`,
      note: "마음이 바뀌셨나요? 출구에서 상품을 돌려주시면 환불해 드립니다.",
    },
    toTry: {
      subject: (store) => `${store} 체험 예약`,
      preview: "미리 결제하지 않습니다. 패스가 이 메일에 있습니다.",
      heading: "따로 챙겨 두었습니다",
      text: (store, time) =>
        `${store}에 상품을 따로 챙겨 두고 ${time}까지 준비해 드립니다. 준비되면 한 번 더 알려 드립니다. 매장에서 사기로 하신 것만 결제하시면 됩니다.`,
      note: "마음이 바뀌셨다면 다른 분이 쓸 수 있도록 패스 화면에서 취소해 주세요.",
    },
    readyToTry: {
      subject: (store) => `${store}에서 체험해 보실 수 있습니다`,
      preview: "패스를 가지고 오세요.",
      heading: "체험 준비가 되었습니다",
      text: (store, time) =>
        `${store}에 상품이 준비되었습니다. ${time}까지 보관해 드립니다. 매장에서 체험해 보시고 사기로 하신 것만 결제하세요. 나머지는 매장에 두고 가시면 됩니다.`,
      note: "오기 어려우시면 다른 분이 쓸 수 있도록 패스 화면에서 취소해 주세요.",
    },
    tookNothing: {
      subject: (store) => `${store}에 들러 주셔서 감사합니다`,
      preview: "가져가신 것이 없어 결제도 없습니다.",
      heading: "들러 주셔서 감사합니다",
      text: (store) =>
        `${store}에서 체험해 보시고 가져가신 상품은 없습니다. 결제하실 금액도 없습니다.`,
      note: "다른 사이즈나 색상이 필요하시면 언제든 문의해 주세요.",
    },
    ready: {
      subject: (store) => `${store}에 준비되었습니다`,
      preview: "픽업 패스를 가지고 오세요.",
      heading: "준비되었습니다",
      text: (store, time) => `${store}에 전부 준비되었습니다. ${time}까지 보관해 드립니다.`,
      note: "그때까지 오기 어려우시면 패스에서 보관을 연장하거나 다른 분이 받도록 바꾸실 수 있습니다.",
    },
    reminder: {
      subject: (store) => `${store}에서 기다리고 있습니다`,
      preview: "보관 기간이 곧 끝납니다.",
      heading: "아직 기다리고 있습니다",
      text: (store, time) =>
        `${store}에서 ${time}까지 보관해 드립니다. 그 뒤에는 물건이 선반으로 돌아가며, 그 금액은 받지 않습니다.`,
      note: "패스 화면에서 보관을 연장하실 수 있습니다.",
    },
    again: {
      subject: (store) => `${store} 픽업 패스를 다시 보내 드립니다`,
      preview: "픽업 패스를 다시 보내 드립니다.",
      heading: "픽업 패스를 다시 보내 드립니다",
      text: (store) => `${store}에서 요청하신 픽업 패스입니다.`,
      note: "요청하신 적이 없다면 매장으로 전화해 주세요.",
    },
    expired: {
      subject: (store) => `${store} 픽업 보관 기간이 지났습니다`,
      preview: "물건은 선반으로 돌아갔습니다.",
      heading: "보관 기간이 지났습니다",
      text: (store) =>
        `${store}에서 찾아가지 않으신 물건은 선반으로 돌아갔으며, 그 금액은 받지 않습니다. 돌려드릴 금액이 있으면 따로 알려 드리겠습니다.`,
      note: "원하실 때 언제든 다시 주문해 주세요.",
    },
    cancelled: {
      subject: (store) => `${store} 픽업이 취소되었습니다`,
      preview: "보관하고 있는 물건이 없습니다.",
      heading: "취소되었습니다",
      text: (store) =>
        `${store} 픽업이 취소되었으며, 그 금액은 받지 않습니다. 돌려드릴 금액이 있으면 따로 알려 드리겠습니다.`,
      note: "취소하신 적이 없다면 매장으로 전화해 주세요.",
    },
    notFound: {
      subject: (store) => `${store}에서 물건을 찾지 못했습니다`,
      preview: "죄송합니다. 그 금액은 받지 않습니다.",
      heading: "물건을 찾지 못했습니다",
      text: (store) =>
        `죄송합니다. ${store}에서 주문하신 물건을 찾지 못해 픽업을 취소했습니다. 그 금액은 받지 않습니다. 돌려드릴 금액이 있으면 따로 알려 드리겠습니다.`,
      note: "다른 매장이나 배송으로 다시 주문하실 수 있습니다.",
    },
    paused: {
      subject: (store) => `${store} 픽업 시간을 다시 선택해 주세요`,
      preview: "다른 시간이나 다른 매장을 선택하실 수 있습니다.",
      heading: "약속한 시간에 드릴 수 없습니다",
      text: (store, time) =>
        `죄송합니다. ${store}에서 약속한 시간(${time})에 주문하신 물건을 드릴 수 없습니다. 픽업 패스 페이지에서 다른 시간이나 모든 물건이 있는 다른 매장을 선택해 주세요. 선택하지 않으시면 매장이 픽업을 다시 시작할 때까지 보관해 드립니다.`,
      note: "같은 페이지에서 취소하실 수도 있으며, 그 금액은 받지 않습니다.",
    },
    resumed: {
      subject: (store) => `${store} 픽업을 원래대로 하실 수 있습니다`,
      preview: "다른 시간을 선택하지 않으셔도 됩니다.",
      heading: "원래 약속대로 드립니다",
      text: (store, time) =>
        `${store}에서 픽업을 다시 시작했습니다. 처음 약속대로 찾아가실 수 있습니다: ${time}.`,
      note: "그 시간에 오시기 어려우면 픽업 패스 페이지에서 대신 찾아갈 분을 지정하실 수 있습니다.",
    },
    moved: {
      subject: (store) => `${store} 픽업으로 변경되었습니다`,
      preview: "새 픽업 패스를 함께 보내 드립니다.",
      heading: "원하시는 대로 변경했습니다",
      text: (store, time) => `이제 ${store}에서 찾아가시면 됩니다: ${time}.`,
      note: "이 매장에서는 이 패스만 사용하실 수 있습니다.",
    },
    declined: {
      subject: (store) => `${store}에서 주문을 준비하지 못합니다`,
      preview: "다른 매장을 선택해 주세요.",
      heading: "다른 매장을 선택해 주세요",
      text: (store, time) =>
        `죄송합니다. ${store}에서 주문하신 물건을 준비하지 못하게 되었습니다. ${time}까지 픽업 패스 페이지에서 모든 물건이 있는 다른 매장을 선택해 주세요. 선택하지 않으시면 주문이 취소되며, 그 금액은 받지 않습니다.`,
      note: "같은 페이지에서 바로 취소하실 수도 있습니다.",
    },
    movedOn: {
      subject: (store) => `주문을 이제 ${store}에서 준비합니다`,
      preview: "새 픽업 패스를 함께 보내 드립니다.",
      heading: "다른 매장에서 준비합니다",
      text: (store, time) =>
        `선택하신 매장에서 주문을 준비하지 못하게 되었습니다. 허락해 주신 대로 ${store}에서 이어서 준비합니다: ${time}.`,
      note: "이 매장에서는 이 패스만 사용하실 수 있습니다. 맞지 않으시면 픽업 패스 페이지에서 취소하실 수 있습니다.",
    },
    declinedEnd: {
      subject: (store) => `${store} 픽업을 준비하지 못합니다`,
      preview: "죄송합니다. 그 금액은 받지 않습니다.",
      heading: "준비하지 못합니다",
      text: (store) =>
        `죄송합니다. ${store}에서 주문을 준비하지 못하고, 이어서 준비할 다른 매장도 없습니다. 주문은 취소되었으며, 그 금액은 받지 않습니다. 돌려 드릴 금액이 있으면 별도의 메일로 알려 드립니다.`,
      note: "원하실 때 다시 주문하시거나 배송으로 받으실 수 있습니다.",
    },
    proposed: {
      subject: (store) => `${store}에서 여쭙니다: 다른 물건도 괜찮으세요?`,
      preview: "픽업 패스 페이지에서 답해 주세요.",
      heading: "다른 물건도 괜찮으세요?",
      text: (store, time) =>
        `${store}에 주문하신 물건 하나가 없어 다른 물건을 제안합니다. ${time}까지 픽업 패스 페이지에서 괜찮은지 답해 주세요. 답하지 않으시면 주문할 때 선택하신 대로 합니다.`,
      note: "원하지 않으시면 그 금액은 받지 않습니다.",
    },
    code: "번호",
    store: "매장",
    time: "픽업 시간",
    bought: "구매 시각",
    collector: "받는 분",
    number: "주문 번호",
    button: "픽업 패스 열기",
    pieces: {
      confirmed: "픽업하실 물건",
      inAisle: "구매하신 물건",
      toTry: "체험해 보실 상품",
      readyToTry: "체험해 보실 상품",
      tookNothing: "체험해 보신 상품",
      ready: "보관 중인 물건",
      reminder: "보관 중인 물건",
      again: "받으실 물건",
      expired: "더 이상 보관하지 않는 물건",
      cancelled: "더 이상 보관하지 않는 물건",
      notFound: "찾지 못한 물건",
      paused: "해당 물건",
      resumed: "찾아가실 물건",
      moved: "찾아가실 물건",
      declined: "해당 물건",
      movedOn: "찾아가실 물건",
      declinedEnd: "더 이상 보관하지 않는 물건",
      proposed: "매장이 제안하는 물건",
    },
    due: "매장에서 결제하실 금액",
    dueIfKept: "모두 사실 경우 결제 금액",
    part: "이 물건의 금액",
    partPaid: "주문하실 때 결제하신 금액에 포함",
    entry: (store) => `${store} 픽업`,
    short: {
      ready: (shop, store, time) => `[${shop}] ${store}에 준비되었습니다. ${time}까지 보관합니다.`,
      reminder: (shop, store, time) => `[${shop}] ${store}에서 ${time}까지 보관합니다.`,
      expired: (shop, store) =>
        `[${shop}] ${store} 보관 기간이 지났습니다. 그 금액은 받지 않습니다.`,
    },
  },
};
