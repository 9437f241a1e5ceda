// A stand-in of Stripe.js, for what the shop uses of it (docs.stripe.com/js). Cards are typed in a
// frame of its own origin, as with Stripe. The page never sees them.
(() => {
  const { origin } = new URL(document.currentScript.src);

  function createElement(clientSecret) {
    const heard = { ready: [], loaderror: [], change: [] };
    const frame = document.createElement("iframe");
    frame.title = "Secure payment input frame";
    frame.src = `${origin}/elements/payment`;
    frame.style.cssText = "border:0;width:100%;height:19rem;display:block";
    let answer;
    function onMessage({ origin: from, source, data }) {
      if (from !== origin || source !== frame.contentWindow) return;
      if (data.kind === "ready") for (const hear of heard.ready) hear({ elementType: "payment" });
      if (data.kind === "height") frame.style.height = `${data.height}px`;
      if (data.kind === "confirmed") answer?.(data.result);
    }
    return {
      clientSecret,
      mount(place) {
        window.addEventListener("message", onMessage);
        const parent = typeof place === "string" ? document.querySelector(place) : place;
        frame.onerror = () => {
          for (const hear of heard.loaderror) hear({ elementType: "payment" });
        };
        parent.append(frame);
      },
      on(event, hear) {
        heard[event]?.push(hear);
        return this;
      },
      focus: () => frame.focus(),
      unmount: () => frame.remove(),
      destroy() {
        window.removeEventListener("message", onMessage);
        frame.remove();
      },
      confirm(key, returnUrl) {
        return new Promise((resolve) => {
          answer = resolve;
          const request = { kind: "confirm", key, clientSecret, returnUrl };
          frame.contentWindow.postMessage(request, origin);
        });
      },
    };
  }

  const never = new Promise(() => undefined);

  window.Stripe = (key) => ({
    elements({ clientSecret }) {
      let element;
      return {
        create(type) {
          if (type !== "payment") throw new Error(`The stand-in has no element ${type}`);
          if (element) throw new Error("Can only create one Element of type payment.");
          element = createElement(clientSecret);
          return element;
        },
        getElement: () => element ?? null,
      };
    },
    async confirmPayment({ elements, confirmParams, redirect = "always" }) {
      const element = elements.getElement("payment");
      if (!element) throw new Error("Elements has no Payment Element");
      const { error, paymentIntent } = await element.confirm(key, confirmParams.return_url);
      if (error) return { error };
      if (paymentIntent.next_action) {
        window.location.assign(paymentIntent.next_action.redirect_to_url.url);
        return never;
      }
      if (redirect === "if_required") return { paymentIntent };
      const back = new URL(confirmParams.return_url);
      back.searchParams.set("payment_intent", paymentIntent.id);
      back.searchParams.set("payment_intent_client_secret", element.clientSecret);
      back.searchParams.set("redirect_status", "succeeded");
      window.location.assign(back.href);
      return never;
    },
  });
})();
