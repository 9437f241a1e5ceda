/** What scripts may read of this site's cookies; "" where the browser forbids it. */
export function readCookies(): string {
  try {
    return document.cookie;
  } catch {
    return "";
  }
}

/** Whether the browser says that it keeps no cookies here. One that keeps none may say nothing. */
export function refusesCookies(): boolean {
  try {
    return navigator.cookieEnabled === false;
  } catch {
    return false;
  }
}
