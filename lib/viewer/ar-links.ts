/** What a phone's own AR viewer shows of a product beside its model. */
export interface ArOffer {
  /** Absolute addresses: of the model, and of the page that it belongs to. */
  model: string;
  page: string;
  name: string;
  finish: string;
  /** As the page writes it. */
  price: string;
  /** The words of the banner's button. */
  action: string;
}

/**
 * Apple's Quick Look at true size only, with a banner of name, price and a button that leads back.
 * The source is Apple's "Adding an Apple Pay Button or a Custom Action in AR Quick Look".
 */
export function quickLookHref({ model, page, name, finish, price, action }: ArOffer): string {
  const banner = {
    callToAction: action,
    checkoutTitle: name,
    checkoutSubtitle: finish,
    price,
    allowsContentScaling: "0",
    canonicalWebPageURL: page,
  };
  const words = Object.entries(banner).map(([key, word]) => `${key}=${encodeURIComponent(word)}`);
  return `${model}#${words.join("&")}`;
}

/** Android's Scene Viewer at true size; without it the page itself is opened again. */
export function sceneViewerHref({ model, page, name }: ArOffer): string {
  const asked = new URLSearchParams({
    file: model,
    mode: "ar_preferred",
    resizable: "false",
    title: name,
    link: page,
  });
  const intent = [
    "scheme=https",
    "package=com.google.android.googlequicksearchbox",
    "action=android.intent.action.VIEW",
    `S.browser_fallback_url=${encodeURIComponent(page)}`,
  ];
  return `intent://arvr.google.com/scene-viewer/1.0?${asked}#Intent;${intent.join(";")};end;`;
}
