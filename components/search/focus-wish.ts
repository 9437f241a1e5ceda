let wished = false;

/** Notes that the search page, which is about to open, is opened to type. */
export function wishFocus(): void {
  wished = true;
}

/** Whether that was noted; once. */
export function takeFocusWish(): boolean {
  const was = wished;
  wished = false;
  return was;
}
