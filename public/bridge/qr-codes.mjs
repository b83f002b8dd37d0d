// Handing over what was told from one screen to a camera, as QR codes that follow each other. A file of its own, which
// is loaded on demand. Making and reading the codes is the work of the library `qr`.
import encodeQR from "qr";
import decodeQR from "qr/decode.js";
import { open, seal } from "./seal.mjs";
import { collector, squeeze, toLines, unsqueeze } from "./qr-lines.mjs";

/** How long each code is shown, in milliseconds: long enough for a slow camera. */
const SHOWN = 700;
/** How often a picture of the camera is looked at, in milliseconds. */
const LOOK = 120;
/** A picture is made this wide at most: larger ones take longer and are not read better. */
const WIDE = 900;

const inText = (bytes) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
const outOfText = (text) => Uint8Array.from(atob(text), (one) => one.charCodeAt(0));

/** What each canvas shows: nothing is left of it when the canvas is gone. */
const shows = new WeakMap();
let reading = null;

const draw = (canvas) => {
  const { lines, place, hear } = shows.get(canvas);
  const dots = encodeQR(lines[place], "raw", { ecc: "medium", border: 4 });
  const size = dots.length;
  const scale = Math.max(1, Math.floor(640 / size));
  canvas.width = canvas.height = size * scale;
  const paper = canvas.getContext("2d");
  paper.fillStyle = "#fff";
  paper.fillRect(0, 0, canvas.width, canvas.height);
  paper.fillStyle = "#000";
  for (const [row, line] of dots.entries()) {
    for (const [column, isDark] of line.entries()) if (isDark) paper.fillRect(column * scale, row * scale, scale, scale);
  }
  hear(place + 1, lines.length);
};

/** Shows the next code. */
export const step = (canvas) => {
  const shown = shows.get(canvas);
  shown.place = (shown.place + 1) % shown.lines.length;
  draw(canvas);
};

/** Lets the codes follow each other by themselves, or not. */
export const run = (canvas, isRunning) => {
  const shown = shows.get(canvas);
  clearInterval(shown.timer);
  if (isRunning) shown.timer = setInterval(() => (canvas.isConnected ? step(canvas) : clearInterval(shown.timer)), SHOWN);
};

/**
 * Shows a text as codes in this canvas, locked with a code when there is one; `hear` gets which of how many is shown.
 * Gives whether they follow each other by themselves: not with a setting for less movement.
 */
export const show = async (canvas, text, code, hear) => {
  let bytes = await squeeze(text);
  if (code) bytes = await squeeze(await seal(inText(bytes), code));
  const lines = await toLines(bytes, Boolean(code));
  shows.set(canvas, { lines, place: 0, hear, timer: null });
  draw(canvas);
  const runs = lines.length > 1 && !matchMedia("(prefers-reduced-motion: reduce)").matches;
  run(canvas, runs);
  return runs;
};

/** Uses the camera no longer. */
export const stopReading = () => {
  const { stream, video, timer } = reading ?? {};
  clearTimeout(timer);
  stream?.getTracks().forEach((track) => track.stop());
  if (video) video.srcObject = null;
  reading = null;
};

/** Reads codes with the camera until all are there. Throws when there is no camera, or it may not be used. */
export const read = async (video, hear) => {
  stopReading();
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment", width: { ideal: 1280 } } });
  const self = { stream, video, timer: null };
  reading = self;
  video.srcObject = stream;
  await video.play();
  const found = collector();
  const canvas = document.createElement("canvas");
  const paper = canvas.getContext("2d", { willReadFrequently: true });
  const look = async () => {
    const scale = Math.min(1, WIDE / video.videoWidth);
    canvas.width = Math.round(video.videoWidth * scale);
    canvas.height = Math.round(video.videoHeight * scale);
    if (canvas.width === 0) return null;
    paper.drawImage(video, 0, 0, canvas.width, canvas.height);
    let line;
    try {
      line = decodeQR(paper.getImageData(0, 0, canvas.width, canvas.height));
    } catch {
      // There is no code in this picture, or it is not sharp.
      return null;
    }
    if (!found.add(line)) return null;
    const { have, count } = found.progress();
    hear(have, count);
    return found.bytes().catch(() => null);
  };
  return new Promise((done, failed) => {
    const again = async () => {
      if (reading !== self || !video.isConnected) {
        if (reading === self) stopReading();
        return failed(new Error("stopped"));
      }
      const bytes = await look();
      if (!bytes) {
        self.timer = setTimeout(again, LOOK);
        return null;
      }
      stopReading();
      return unsqueeze(bytes).then((text) => done([found.isLocked() ? "locked" : "open", text]), failed);
    };
    again();
  });
};

/** What was locked with a code. Throws when the code is another one. */
export const unlock = async (sealed, code) => unsqueeze(outOfText(await open(sealed, code)));
