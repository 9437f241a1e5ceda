import { type Language, languages, spokenFor } from "../../../../contracts/languages";

/** The words of the owner's page. */
export interface OwnerWords {
  title: string;
  intro: string;
  firstName: string;
  lastName: string;
  emailAddress: string;
  password: string;
  passwordHint: string;
  submit: string;
  done: string;
  dashboard: string;
  expired: string;
  used: string;
  unknown: string;
  tooMany: string;
  refused: string;
  emailTaken: string;
  failed: string;
  noScript: string;
}

const en: OwnerWords = {
  title: "Set up the owner’s account",
  intro: "The owner runs the whole shop: catalogue, prices, orders, and the people who work here.",
  firstName: "First name",
  lastName: "Last name",
  emailAddress: "Email",
  password: "Password",
  passwordHint: "At least 8 characters, and not one from the documentation.",
  submit: "Create the account",
  done: "The account is ready. Sign in with your email and password.",
  dashboard: "Go to the dashboard",
  expired: "This link has expired. Run npm run setup:owner on the shop’s machine for a new one.",
  used: "This link has already been used. If that was you, sign in to the dashboard.",
  unknown: "This link is not valid. Copy the whole line from the terminal.",
  tooMany: "Too many attempts. Wait a few minutes, then open the link again.",
  refused: "Check the highlighted fields.",
  emailTaken: "Someone who works here already uses this email.",
  failed: "The engine did not answer. Try again.",
  noScript: "This page needs JavaScript.",
};

const ko: OwnerWords = {
  title: "소유자 계정 만들기",
  intro: "소유자는 상품, 가격, 주문, 직원까지 매장 전체를 관리합니다.",
  firstName: "이름",
  lastName: "성",
  emailAddress: "이메일",
  password: "비밀번호",
  passwordHint: "8자 이상, 문서에 적힌 비밀번호는 쓸 수 없습니다.",
  submit: "계정 만들기",
  done: "계정이 준비되었습니다. 이메일과 비밀번호로 로그인하세요.",
  dashboard: "관리자 화면으로 이동",
  expired: "링크가 만료되었습니다. 서버에서 npm run setup:owner를 실행해 새 링크를 받으세요.",
  used: "이미 사용된 링크입니다. 직접 사용하셨다면 관리자 화면에서 로그인하세요.",
  unknown: "올바르지 않은 링크입니다. 터미널에 나온 주소 전체를 복사해 주세요.",
  tooMany: "시도 횟수가 너무 많습니다. 몇 분 뒤에 링크를 다시 열어 주세요.",
  refused: "표시된 항목을 확인해 주세요.",
  emailTaken: "이미 다른 직원이 사용하는 이메일입니다.",
  failed: "서버가 응답하지 않습니다. 다시 시도해 주세요.",
  noScript: "이 페이지는 자바스크립트가 필요합니다.",
};

const ja: OwnerWords = {
  title: "オーナーアカウントの作成",
  intro: "オーナーは商品、価格、注文、スタッフなど、ショップのすべてを管理します。",
  firstName: "名",
  lastName: "姓",
  emailAddress: "メールアドレス",
  password: "パスワード",
  passwordHint: "8文字以上。ドキュメントに載っているパスワードは使えません。",
  submit: "アカウントを作成",
  done: "アカウントの準備ができました。メールアドレスとパスワードでログインしてください。",
  dashboard: "管理画面へ",
  expired:
    "リンクの有効期限が切れました。サーバーで npm run setup:owner を実行し、新しいリンクを取得してください。",
  used: "このリンクは使用済みです。ご自身で使用した場合は、管理画面からログインしてください。",
  unknown: "リンクが正しくありません。ターミナルに表示されたアドレスをすべてコピーしてください。",
  tooMany: "試行回数が多すぎます。数分待ってから、もう一度リンクを開いてください。",
  refused: "印の付いた項目をご確認ください。",
  emailTaken: "このメールアドレスは別のスタッフが使用しています。",
  failed: "サーバーから応答がありません。もう一度お試しください。",
  noScript: "このページには JavaScript が必要です。",
};

const ar: OwnerWords = {
  title: "إنشاء حساب المالك",
  intro: "يدير المالك المتجر كلّه: المنتجات والأسعار والطلبات والعاملين فيه.",
  firstName: "الاسم الأول",
  lastName: "اسم العائلة",
  emailAddress: "البريد الإلكتروني",
  password: "كلمة المرور",
  passwordHint: "8 أحرف على الأقل، وليست من كلمات المرور المذكورة في الوثائق.",
  submit: "إنشاء الحساب",
  done: "الحساب جاهز. سجّل الدخول ببريدك الإلكتروني وكلمة المرور.",
  dashboard: "الانتقال إلى لوحة التحكّم",
  expired: "انتهت صلاحية الرابط. شغّل npm run setup:owner على خادم المتجر للحصول على رابط جديد.",
  used: "استُخدم هذا الرابط من قبل. إن كنت أنت من استخدمه فسجّل الدخول من لوحة التحكّم.",
  unknown: "الرابط غير صحيح. انسخ السطر كاملًا من الطرفية.",
  tooMany: "محاولات كثيرة جدًا. انتظر بضع دقائق ثم افتح الرابط مجددًا.",
  refused: "راجع الحقول المميّزة.",
  emailTaken: "يستخدم أحد العاملين هذا البريد بالفعل.",
  failed: "لم يستجب الخادم. حاول مرة أخرى.",
  noScript: "تحتاج هذه الصفحة إلى JavaScript.",
};

const fr: OwnerWords = {
  title: "Créer le compte propriétaire",
  intro:
    "Le propriétaire gère toute la boutique : catalogue, prix, commandes et personnes qui y travaillent.",
  firstName: "Prénom",
  lastName: "Nom",
  emailAddress: "E-mail",
  password: "Mot de passe",
  passwordHint: "8 caractères au moins, et aucun de ceux de la documentation.",
  submit: "Créer le compte",
  done: "Le compte est prêt. Connectez-vous avec votre e-mail et votre mot de passe.",
  dashboard: "Aller au tableau de bord",
  expired:
    "Ce lien a expiré. Lancez npm run setup:owner sur la machine de la boutique pour en obtenir un autre.",
  used: "Ce lien a déjà servi. Si c’était vous, connectez-vous au tableau de bord.",
  unknown: "Ce lien n’est pas valable. Copiez la ligne entière du terminal.",
  tooMany: "Trop de tentatives. Attendez quelques minutes, puis rouvrez le lien.",
  refused: "Vérifiez les champs signalés.",
  emailTaken: "Une personne qui travaille ici utilise déjà cet e-mail.",
  failed: "Le serveur n’a pas répondu. Réessayez.",
  noScript: "Cette page a besoin de JavaScript.",
};

const zhHant: OwnerWords = {
  title: "設定擁有者帳號",
  intro: "擁有者管理整間商店：商品、價格、訂單，以及在這裡工作的人員。",
  firstName: "名字",
  lastName: "姓氏",
  emailAddress: "電子郵件",
  password: "密碼",
  passwordHint: "至少 8 個字元，且不可使用說明文件中的密碼。",
  submit: "建立帳號",
  done: "帳號已建立，請以電子郵件與密碼登入。",
  dashboard: "前往後台",
  expired: "此連結已過期。請在商店的主機上執行 npm run setup:owner 以取得新連結。",
  used: "此連結已使用過。如果是您本人使用的，請登入後台。",
  unknown: "此連結無效，請從終端機複製整行網址。",
  tooMany: "嘗試次數過多，請等候幾分鐘後再開啟連結。",
  refused: "請檢查標示的欄位。",
  emailTaken: "此電子郵件已有其他工作人員使用。",
  failed: "伺服器沒有回應，請再試一次。",
  noScript: "此頁面需要 JavaScript。",
};

const all: Record<Language, OwnerWords> = { en, ko, ja, ar, fr, "zh-Hant": zhHant };

/** The first of a reader's languages that the product speaks, with its words; English else. */
export function wordsFor(tags: readonly string[]): { language: Language; words: OwnerWords } {
  const language = tags.map((tag) => spokenFor(tag, languages)).find(Boolean) ?? "en";
  return { language, words: all[language] };
}
