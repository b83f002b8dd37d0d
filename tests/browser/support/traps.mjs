// Makes the wasm trap at a chosen moment, for real: the trap of a small module that can do nothing else, a stack
// that is full, or a memory that is full. Works in every engine, on the same build that residents get.
import { say } from "./texts.mjs";

/**
 * Runs in the page before anything else. `traps.armed` says when: `skip` calls out of the wasm after the next press or
 * letter (`on`), or the first call whose code holds `code`. `kind` is "trap", "stack" or "memory".
 */
export const install = () => {
  const bytes = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 120, 0, 0, 10, 5, 1, 3, 0, 0, 11];
  const { compile, instantiate, Instance } = WebAssembly;
  let trap;
  const traps = { started: 0, alive: 0, deadCalls: 0, notices: 0, armed: null, firedAt: null, fired: 0, memories: [] };
  globalThis.traps = traps;
  const fire = {
    trap: () => trap(),
    stack: () => { const deeper = () => deeper() + 1; deeper(); },
    memory: (memory) => {
      for (let pages = 65_536; pages >= 1; pages >>= 1) {
        try { for (;;) memory.grow(pages); } catch { /* There is no room for so many. */ }
      }
    },
  };
  const isNow = (code) => {
    const { armed } = traps;
    if (!armed || armed.waits) return false;
    if (armed.code) return code.includes(armed.code);
    armed.skip -= 1;
    return armed.skip < 0;
  };
  WebAssembly.instantiate = async (module, imports) => {
    // The second part belongs to the instance that is there.
    if (imports.__wasm_split) return instantiate(module, imports);
    trap ??= (await instantiate(await compile(new Uint8Array(bytes)))).exports.x;
    traps.started += 1;
    const self = traps.started;
    let memory;
    const watched = (one) => {
      if (typeof one !== "function") return one;
      const code = one.toString();
      return (...values) => {
        if (traps.started === self && isNow(code)) {
          const { kind, times = 1 } = traps.armed;
          traps.armed = times > 1 ? { ...traps.armed, times: times - 1, skip: traps.armed.again ?? 0 } : null;
          traps.firedAt ??= performance.now();
          traps.fired += 1;
          fire[kind ?? "trap"](memory);
        }
        return one(...values);
      };
    };
    const each = (object, change) =>
      Object.fromEntries(Object.entries(object).map(([name, one]) => [name, change(one)]));
    const real = await instantiate(module, each(imports, (names) => each(names, watched)));
    memory = Object.values(real.exports).find((one) => one instanceof WebAssembly.Memory);
    traps.memories.push(memory);
    const exports = each(real.exports, (one) => typeof one !== "function" ? one : (...values) => {
      if (traps.started !== self) traps.deadCalls += 1;
      return one(...values);
    });
    return Object.create(Instance.prototype, { exports: { value: exports } });
  };
  for (const event of ["click", "input", "change"]) {
    addEventListener(event, () => { if (traps.armed?.on === event) traps.armed.waits = false; }, true);
  }
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) if (node.classList?.contains("sw-stopped")) traps.notices += 1;
    }
  }).observe(document, { childList: true, subtree: true });
};

/** Lets the next press (`on: "click"`) or letter (`on: "input"`) end in a trap. */
export const arm = (page, armed) => page.evaluate((wanted) => {
  Object.assign(globalThis.traps, {
    armed: { waits: Boolean(wanted.on), ...wanted }, firedAt: null, fired: 0, notices: 0, before: globalThis.traps.started,
  });
}, armed);

/** Waits until another instance shows its page; gives how long that took and what can be seen. */
export const recovered = (page, wanted = 1) => page.evaluate(({ restarts, coming }) => new Promise((done) => {
  const { traps } = globalThis;
  const end = performance.now() + 30_000;
  const look = () => {
    const heading = document.activeElement;
    const isBack = traps.firedAt !== null && traps.started >= traps.before + restarts
      && heading?.tagName === "H1" && heading.innerText !== coming && document.querySelector(".sw-stopped");
    if (!isBack && performance.now() < end) return setTimeout(look, 5);
    const at = performance.now();
    return setTimeout(() => done({
      isBack: Boolean(isBack), took: at - traps.firedAt, fired: traps.fired, restarts: traps.started - traps.before,
      deadCalls: traps.deadCalls, notices: traps.notices, notice: document.querySelector(".sw-stopped")?.innerText,
      heading: document.querySelector("h1")?.innerText, focus: document.activeElement?.tagName,
    }), 60);
  };
  look();
}), { restarts: wanted, coming: say("later-coming") });
