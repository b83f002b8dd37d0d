// The ways to leave: the button, and three times Shift. The hint counts down without saying why.
import { leave } from "./leave.mjs";
import { TIMES, WITHIN, recogniser } from "./shift.mjs";

/** Says how many taps are still needed, politely, until they no longer count. */
const hints = () => {
  let region;
  let timer;
  return (count) => {
    if (!region?.isConnected) {
      region = document.createElement("p");
      region.className = "sw-hint";
      region.setAttribute("role", "status");
      document.body.append(region);
    }
    clearTimeout(timer);
    region.textContent = count === 0 ? "" : `Nog ${TIMES - count} keer Shift om weg te gaan`;
    if (count > 0) timer = setTimeout(() => { region.textContent = ""; }, WITHIN);
  };
};

/** Watches for it from now on. `forget` overwrites what the app holds in memory. */
export const watchExit = (forget) => {
  const hint = hints();
  const taps = recogniser();
  let shown = 0;
  const hear = (event) => {
    // The page hears of every element that loses the focus; only the window losing it ends the taps.
    if (event.type === "blur" && event.target !== window) return;
    const count = taps(event);
    if (count === TIMES) {
      event.stopPropagation();
      leave(forget);
    } else if (count !== shown) {
      shown = count;
      hint(count);
    }
  };
  // At the window and before anything on the page, so that no field or dialog can keep it for itself.
  for (const type of ["keydown", "keyup", "pointerdown", "blur"]) addEventListener(type, hear, { capture: true });
  addEventListener("click", (event) => {
    if (!event.target.closest?.(".sw-exit")) return;
    event.preventDefault();
    event.stopPropagation();
    leave(forget);
  }, { capture: true });
};
