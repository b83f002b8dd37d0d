// Pictures of whole pages, small enough to keep: every 6 × 6 points are one, in 32 steps of each colour.
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { drawn } from "./settings.mjs";

const CELL = 6;
const STEP = 8;
/** How much of the range of brightness and colour a cell may differ. */
const THRESHOLD = 0.1;
/** So many cells may differ more. What is drawn a little differently differs in none or one, a small button in 140. */
const MOST_CELLS = 10;
/** The share of all cells from which a colour counts as a background, and how much that share may change. */
const FLAT = 0.02;

/** The page as it looks at its top, in full length. */
export const picture = async (app) => {
  // The app may move the focus, and scroll to it, a frame later.
  await drawn(app);
  await app.page.evaluate(() => scrollTo(0, 0));
  await drawn(app);
  return app.page.screenshot({ fullPage: true, animations: "disabled" });
};

/** A picture made small. */
export const small = (png) => {
  const { width, height, data } = PNG.sync.read(png);
  const to = new PNG({ width: Math.floor(width / CELL), height: Math.floor(height / CELL) });
  for (let y = 0; y < to.height; y += 1) {
    for (let x = 0; x < to.width; x += 1) {
      for (let part = 0; part < 3; part += 1) {
        let sum = 0;
        for (let dy = 0; dy < CELL; dy += 1) {
          for (let dx = 0; dx < CELL; dx += 1) sum += data[((y * CELL + dy) * width + x * CELL + dx) * 4 + part];
        }
        to.data[(y * to.width + x) * 4 + part] = Math.min(255, Math.round(sum / (CELL * CELL) / STEP) * STEP);
      }
      to.data[(y * to.width + x) * 4 + 3] = 255;
    }
  }
  return to;
};

/** A small picture as a file, without the transparency that it does not have. */
export const asFile = (image) => PNG.sync.write(image, { colorType: 2, deflateLevel: 9 });

/** For each colour the share of cells that have exactly that colour. */
const shares = ({ data }) => {
  const found = new Map();
  for (let at = 0; at < data.length; at += 4) {
    const colour = data.subarray(at, at + 3).join(",");
    found.set(colour, (found.get(colour) ?? 0) + 4 / data.length);
  }
  return found;
};

/** A background that became another one, also when the two are nearly the same. */
const otherBackground = (reference, now) => {
  const [before, after] = [shares(reference), shares(now)];
  return [...before].find(([colour, share]) => share > FLAT && Math.abs(share - (after.get(colour) ?? 0)) > FLAT);
};

/** What differs between two small pictures: nothing, or a sentence and a picture of it. */
export const compare = (reference, now) => {
  if (reference.width !== now.width || Math.abs(reference.height - now.height) > 1) {
    const size = ({ width, height }) => `${width * CELL} × ${height * CELL}`;
    return { what: `it is ${size(now)} instead of ${size(reference)} points large` };
  }
  const { width } = now;
  const height = Math.min(reference.height, now.height);
  const cut = ({ data }) => data.subarray(0, width * height * 4);
  const seen = new PNG({ width, height });
  const cells = pixelmatch(cut(reference), cut(now), seen.data, width, height, { threshold: THRESHOLD, includeAA: true });
  if (cells > MOST_CELLS) return { what: `${cells} of ${width * height} places differ`, seen };
  const background = otherBackground(reference, now);
  return background ? { what: `the background rgb(${background[0]}) is another one`, seen } : {};
};
