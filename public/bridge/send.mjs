// Sends a text to an address, once. Gives the status and, where it is JSON, what was answered.

/** Longer than this nobody waits, in milliseconds. */
const LONGEST = 30_000;
/** The most bytes of an answer that are read. */
const MOST = 65_536;

export const post = async (url, key, body) => {
  // Nothing has left the device, and that is certain.
  if (!navigator.onLine) return "0 ";
  const stop = new AbortController();
  const late = setTimeout(() => stop.abort(), LONGEST);
  try {
    const answer = await fetch(url, {
      method: "POST", body, headers: { "Content-Type": "application/json", "Idempotency-Key": key },
      redirect: "error", credentials: "omit", cache: "no-store", signal: stop.signal,
    });
    let text = "";
    if (answer.ok && /^application\/json\b/i.test(answer.headers.get("Content-Type"))) {
      const reader = answer.body.getReader();
      const letters = new TextDecoder("utf-8", { fatal: true });
      let left = MOST;
      for (let part; !(part = await reader.read()).done;) {
        left -= part.value.length;
        if (left < 0) throw new Error("too long");
        text += letters.decode(part.value, { stream: true });
      }
      text += letters.decode();
    }
    return `${answer.status} ${text}`;
  } finally {
    clearTimeout(late);
    // What is left of an answer is not read.
    stop.abort();
  }
};
