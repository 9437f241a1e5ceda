/** What a device says of itself. */
export interface Device {
  userAgent: string;
  /** Whether links of the kind `rel="ar"` open Apple's viewer. */
  quickLook: boolean;
  /** Whether the browser itself shows AR. */
  webxr: boolean;
  /** Fingers that its screen tells apart, as `navigator.maxTouchPoints`. */
  touchPoints: number;
  /** Whether it has a mouse, a pen or the like. */
  finePointer: boolean;
}

/**
 * How a device shows things in its owner's room. `safari` and `chrome` name the browser that shows
 * them where this one does not. `photo` stands for phones without any. `code` is for computers alone:
 * a code on a phone is of no use to that phone.
 */
export type RoomWay =
  | "webxr"
  | "quickLook"
  | "sceneViewer"
  | "safari"
  | "chrome"
  | "photo"
  | "code";

/**
 * Browsers of iPhones that open Apple's viewer by themselves and do not say so. The list is that of
 * model-viewer (`IS_IOS_THIRDPARTY` in its constants.ts).
 */
const opensQuickLook = /\b(CriOS|EdgiOS|FxiOS|GSA|DuckDuckGo)\//;
/** Browsers inside of other apps, by what these apps add to the user agent. */
const insideApp =
  /\b(KAKAOTALK|NAVER|DaumApps|Instagram|Line|FBAN|FBAV|FB_IAB|FBIOS|BytedanceWebview|musical_ly|TikTok|Snapchat|Pinterest|Twitter|LinkedInApp|MicroMessenger|WhatsApp|Threads|Barcelona)\b/i;
/** Android's own view for apps (developer.chrome.com/docs/webview/user-agent). */
const androidView = /; wv\)/;

/** The truest way of a device into its owner's room: what it can do counts before its name. */
export function roomWay(device: Device): RoomWay {
  const { userAgent, quickLook, webxr } = device;
  if (quickLook) return "quickLook";
  if (webxr) return "webxr";
  if (isApplePhone(device)) return appleWay(userAgent);
  if (/\bandroid\b/i.test(userAgent))
    return isInsideApp(userAgent) || androidView.test(userAgent) ? "chrome" : "sceneViewer";
  return isHandheld(device) ? "photo" : "code";
}

function appleWay(userAgent: string): RoomWay {
  if (isInsideApp(userAgent)) return "safari";
  if (opensQuickLook.test(userAgent)) return "quickLook";
  // Safari names its version. Without Apple's viewer it has been switched off there.
  return /\bVersion\/[\d.]+.* Safari\//.test(userAgent) ? "photo" : "safari";
}

const isInsideApp = (userAgent: string) => insideApp.test(userAgent);

/** Tablets of Apple say that they are a Mac; no Mac has a screen for fingers. */
function isApplePhone({ userAgent, touchPoints }: Device): boolean {
  return (
    /\b(iPhone|iPad|iPod)\b/.test(userAgent) || (/\bMacintosh\b/.test(userAgent) && touchPoints > 1)
  );
}

/** Android's browsers that ask for pages of computers name no Android: fingers give them away. */
function isHandheld({ userAgent, touchPoints, finePointer }: Device): boolean {
  return /\b(Mobile|Tablet)\b/.test(userAgent) || (touchPoints > 0 && !finePointer);
}

/**
 * A link from inside of another app that opens a page in the phone's browser. Where only a person
 * can do that, it is undefined. KakaoTalk and LINE name an address of their own for it, Android takes an intent.
 * @param page an absolute address
 */
export function browserHref(page: string, userAgent: string): string | undefined {
  if (/\bKAKAOTALK\b/i.test(userAgent))
    return `kakaotalk://web/openExternal?url=${encodeURIComponent(page)}`;
  if (/\bLine\//i.test(userAgent)) {
    const url = new URL(page);
    url.searchParams.set("openExternalBrowser", "1");
    return url.href;
  }
  if (!/\bandroid\b/i.test(userAgent)) return undefined;
  const { protocol, host, pathname, search } = new URL(page);
  const intent = [
    `scheme=${protocol.slice(0, -1)}`,
    "package=com.android.chrome",
    `S.browser_fallback_url=${encodeURIComponent(page)}`,
  ];
  return `intent://${host}${pathname}${search}#Intent;${intent.join(";")};end`;
}
