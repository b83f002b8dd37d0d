// Looking along: a second window, for a second screen or a tablet that is turned around, follows what is told in this
// one. Both are on this device. Only the window that was opened from here gets anything: a channel with a name would
// also reach one that was left open before.
import * as memory from "../boot/memory.mjs";

/** What the two windows say to each other before there is a channel. */
const HERE = "meekijken";
/** Whether this is the window that follows. */
export const isMirror = () => new URLSearchParams(location.search).has(HERE);

/** To the window that follows. */
let channel = null;

const tell = () => channel?.postMessage({
  changes: memory.changes(), whereabouts: memory.whereabouts(), residence: memory.residence(),
});

/** Opens the window that follows. Throws when the browser does not open one. */
export const openMirror = () => {
  const other = open(`${location.pathname}?${HERE}`, "_blank", "popup,width=900,height=900");
  if (!other) throw new Error("refused");
  // As long as this page lives: a window that is loaded again asks again.
  addEventListener("message", ({ source, origin, data }) => {
    if (source !== other || origin !== location.origin || data !== HERE) return;
    const { port1, port2 } = new MessageChannel();
    channel = port1;
    memory.page.changed = tell;
    other.postMessage(HERE, location.origin, [port2]);
    tell();
  });
};

/** In the window that follows: takes over what the other one says, and calls `hear` each time. */
export const follow = (hear) => {
  document.querySelectorAll(".sw-mark, main").forEach((one) => { one.inert = true; });
  document.querySelector(".sw-foot")?.remove();
  addEventListener("message", ({ source, origin, data, ports: [port] }) => {
    if (source !== opener || origin !== location.origin || data !== HERE || !port) return;
    port.onmessage = ({ data: { changes, whereabouts, residence } }) => {
      memory.forget(true);
      memory.note(changes);
      if (residence.length > 0) memory.live(...residence);
      hear(whereabouts);
    };
  });
  opener?.postMessage(HERE, location.origin);
};
