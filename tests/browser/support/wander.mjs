// A walk of a visitor who does anything at all.

/**
 * Runs in the page: chooses, writes and presses by chance. What it writes begins with `word`, which comes in pieces so
 * that it stands nowhere but in what was written. Gives the headings on the way.
 */
export const wander = async ({ seed, acts, onward, never, word }) => {
  let state = seed;
  const chance = () => {
    state = state + 0x6d2b79f5 | 0;
    let mixed = Math.imul(state ^ state >>> 15, 1 | state);
    mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
    return ((mixed ^ mixed >>> 14) >>> 0) / 2 ** 32;
  };
  const one = (list) => list[Math.floor(chance() * list.length)];
  const frame = () => new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(done));
    setTimeout(done, 2_000);
  });
  const said = (button) => button.textContent.trim();
  globalThis.print = () => {};
  const path = [];
  for (let act = 0; act < acts; act += 1) {
    for (const control of document.querySelectorAll("main input[type=radio], main input[type=checkbox]")) {
      if (chance() < 0.3) control.click();
    }
    for (const field of document.querySelectorAll("main input[type=text], main textarea")) {
      field.value = field.inputMode === "numeric" ? String(1 + Math.floor(chance() * 12)) : [...word, String(chance()).slice(2, 8)].join("");
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
    for (const summary of document.querySelectorAll("main summary")) if (chance() < 0.3) summary.click();
    const buttons = [...document.querySelectorAll("main button, nav button")].filter((button) => !never.includes(said(button)));
    const main = buttons.filter((button) => onward.includes(said(button)));
    (main.length > 0 && chance() < 0.75 ? one(main) : one(buttons)).click();
    await frame();
    // Who looks a moment later finds the page of another instance.
    if (document.querySelector(".sw-stopped")) throw new Error(`it stopped after ${path.join(" / ")}`);
    const now = document.querySelector("h1")?.textContent;
    if (now && now !== path.at(-1)) path.push(now);
  }
  return path;
};
