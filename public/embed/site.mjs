// For the website of a municipality: <samenwijzer-app gemeente="haarlem">. Makes the frame with the app, as high as its
// content up to the height of the window, and takes from it what the resident agreed to hand over (docs/embedding.md).
import { NEUTRAL } from "../boot/neutral.mjs";
import { LEAST, read, sha256, write } from "./protocol.mjs";

/** Where this file came from: the app is beside it. Only known while the file runs for the first time. */
const source = document.currentScript?.src;
/** How long the app gets to say that it is there before the link is shown, in milliseconds. */
const PATIENCE = 8_000;

// Another origin than that of this page (tools/build/embed.mjs refuses anything else), so that these two do not open it up.
const SANDBOX = [
  "scripts", "same-origin", "forms", "modals", "downloads", "popups", "popups-to-escape-sandbox",
  "top-navigation-by-user-activation",
].map((name) => `allow-${name}`).join(" ");

const isName = (value) => /^[a-z0-9-]{1,64}$/.test(value ?? "");

class SamenwijzerApp extends HTMLElement {
  // What a website sets, and not a field: that would wipe what it set before this file came: `receive(text, key)` gets
  // what somebody hands over, and gives whether it was kept, or a promise of that. The same key is the same melding.
  #port = null;
  #stop = null;

  connectedCallback() {
    const place = this.getAttribute("gemeente");
    const base = this.getAttribute("bron") ?? source;
    // Then what is in the element stays: a link to the app.
    if (!isName(place) || !base) return;
    const address = new URL(`inbed-${place}.html`, base);
    if (address.origin === location.origin) return;
    address.searchParams.set("plaats", place);
    for (const name of ["taal", "thema"]) {
      if (isName(this.getAttribute(name))) address.searchParams.set(name, this.getAttribute(name));
    }

    const frame = document.createElement("iframe");
    frame.title = this.getAttribute("titel") ?? "Samenwijzer";
    frame.referrerPolicy = "no-referrer";
    frame.allow = "clipboard-write; web-share";
    frame.setAttribute("sandbox", SANDBOX);
    // By its properties, because the policy of a website may refuse a style in the markup.
    Object.assign(frame.style, { display: "block", width: "100%", border: "0" });
    this.#high(frame, LEAST);
    this.style.display = "block";

    const fallback = document.createElement("slot");
    fallback.hidden = true;
    const late = setTimeout(() => { fallback.hidden = false; }, PATIENCE);
    const hear = ({ source: from, origin, data }) => {
      if (from !== frame.contentWindow || origin !== address.origin) return;
      const message = read(data, "hallo");
      if (!message) return;
      clearTimeout(late);
      fallback.hidden = true;
      this.#welcome(frame, origin, message.nonce);
    };
    addEventListener("message", hear);
    this.#stop = () => {
      clearTimeout(late);
      removeEventListener("message", hear);
      this.#port?.close();
      this.#port = null;
    };
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    frame.src = address.href;
    shadow.replaceChildren(frame, fallback);
  }

  disconnectedCallback() {
    this.#stop?.();
    this.#stop = null;
  }

  /** Never higher than the window: the way out is at the top of the frame, and has to stay in view. */
  #high(frame, px) {
    for (const unit of ["vh", "dvh"]) frame.style.height = `min(${px}px, 100${unit})`;
  }

  /** A frame that loads again greets again, and the port before it is no more. */
  #welcome(frame, origin, nonce) {
    this.#port?.close();
    const { port1: port, port2 } = new MessageChannel();
    this.#port = port;
    port.onmessage = ({ data }) => {
      const message = read(data, "hoogte", "melding", "weg");
      if (message?.soort === "hoogte") this.#high(frame, message.px);
      if (message?.soort === "weg") {
        this.shadowRoot.replaceChildren();
        location.replace(NEUTRAL[0]);
      }
      if (message?.soort === "melding") this.#take(port, message);
    };
    const melding = typeof this.receive === "function" || this.hasAttribute("ontvangt");
    frame.contentWindow.postMessage(write("welkom", { nonce, melding }), origin, [port2]);
  }

  async #take(port, { sleutel, tekst }) {
    try {
      const isKept = await this.receive(tekst, sleutel);
      port.postMessage(write(isKept === true ? "ontvangen" : "geweigerd", { sha256: await sha256(tekst) }));
    } catch {
      // Nobody knows whether it was kept, and silence is what says so.
    }
  }
}

if (!customElements.get("samenwijzer-app")) customElements.define("samenwijzer-app", SamenwijzerApp);
