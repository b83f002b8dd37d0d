// The side of the app of its link with the website around it. Knows the window only as what it is given, so that a
// test can say anything to it (tests/unit/embed.test.mjs).
import { read, rounded, sha256, write } from "./protocol.mjs";

/** How long the website gets to answer, in milliseconds. */
const GREETING = 3_000;
const RECEIPT = 10_000;

const nonceOf = (crypto) =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/**
 * Looks for a website of this list around the app.
 * @param {Window} self the window of the app
 * @param {string[]} hosts the origins that may be around it
 * @param {string} place the municipality whose they are
 */
export const link = (self, hosts, place) => {
  /** The only way to the website, once it answered. */
  let port = null;
  let isReceiver = false;
  /** The handing over that waits for its receipt: the hash of what went, and what to call. */
  let pending = null;
  let said;

  const hear = ({ data }) => {
    const message = read(data, "ontvangen", "geweigerd");
    if (!message || message.sha256 !== pending?.hash) return;
    pending.settle(message.soort === "ontvangen" ? "confirmed" : "refused");
  };

  const greet = () => {
    // A document without an origin cannot say whom it wants to speak to, nor be recognised.
    if (self.origin === "null") return;
    let nonce;
    try {
      nonce = nonceOf(self.crypto);
    } catch {
      return;
    }
    const answer = ({ source, origin, data, ports }) => {
      if (source !== self.parent || !hosts.includes(origin) || ports.length !== 1) return;
      const message = read(data, "welkom");
      if (message?.nonce !== nonce) return;
      self.removeEventListener("message", answer);
      [port] = ports;
      isReceiver = message.melding;
      port.onmessage = hear;
      if (said) port.postMessage(write("hoogte", { px: said }));
    };
    self.addEventListener("message", answer);
    self.setTimeout(() => self.removeEventListener("message", answer), GREETING);
    // Which of them it is can be seen in some browsers; in the others ("null", or nothing) only that one hears it.
    const near = self.location.ancestorOrigins?.[0] ?? "null";
    for (const host of hosts.filter((host) => near === "null" || host === near)) {
      self.parent.postMessage(write("hallo", { nonce }), host);
    }
  };
  greet();

  return {
    /** Says how high the content is, rounded; the only thing that is said before the resident hands something over. */
    tall: (pixels) => {
      const px = rounded(pixels, self.screen?.height);
      if (px === said) return;
      said = px;
      port?.postMessage(write("hoogte", { px }));
    },

    /** Whether the website said that it can receive a text, for this municipality. It gets nothing for another one. */
    isOffered: (other) => Boolean(other === place && port && isReceiver && self.crypto?.subtle),

    /**
     * Hands over this text, which somebody just agreed to. The website knows by the key that it is the same one again.
     * @returns {Promise<"confirmed" | "unsure" | "refused">} `confirmed`: the website has exactly this; `refused`: it has
     * nothing, or wants nothing; `unsure`: it did not say within ten seconds
     */
    give: async (sleutel, tekst) => {
      const message = write("melding", { sleutel, tekst });
      if (!port || !isReceiver || !read(message, "melding") || pending) return "refused";
      // Taken at once, so that a second press cannot come in between.
      const mine = pending = { hash: null, settle: () => {} };
      try {
        mine.hash = await sha256(tekst);
      } catch {
        pending = null;
        return "refused";
      }
      return new Promise((done) => {
        mine.settle = (result) => {
          self.clearTimeout(timer);
          pending = null;
          done(result);
        };
        const timer = self.setTimeout(() => mine.settle("unsure"), RECEIPT);
        port?.postMessage(message);
      });
    },

    /** Asks the website to lead away: it may do so where a frame may not. */
    leave: () => {
      port?.postMessage(write("weg"));
      port = null;
    },
  };
};
