import { useEffect } from "react";

/** While somebody pays, what is merely offered (another market's shop) keeps out of the way. */
export function useUndisturbed(): void {
  useEffect(() => {
    document.body.dataset.undisturbed = "";
    return () => {
      delete document.body.dataset.undisturbed;
    };
  }, []);
}
