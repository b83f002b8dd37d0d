/** What a website puts in its page, and what it and the app say to each other (docs/embedding.md). */

/** <samenwijzer-app gemeente="haarlem">, defined by samenwijzer-1.js. */
export interface SamenwijzerApp extends HTMLElement {
  /**
   * Gets what a resident hands over, after he saw exactly this text and pressed "Verstuur mijn melding nu". Gives true
   * when it was kept and false when it was not. When it throws, or says nothing within ten seconds, the resident reads
   * that it is not certain. `key` is 32 hexadecimal digits: the same key is the same melding, sent once more.
   */
  receive?: (text: string, key: string) => boolean | Promise<boolean>;
}

/** Every message is the JSON of one of these, as a string: flat, with exactly these fields, at most 256 KiB of UTF-8. */
interface Message<Kind extends string> {
  samenwijzer: 1;
  soort: Kind;
}

/** The app to the window of the website, once, to the exact origins of its list. `nonce`: 32 hexadecimal digits. */
export interface Hallo extends Message<"hallo"> { nonce: string }

/** The answer, within three seconds, with one MessagePort; the rest goes over that port. `melding`: it can receive. */
export interface Welkom extends Message<"welkom"> { nonce: string; melding: boolean }

/** The app to the website: how high the content is. A multiple of 50, at least 500, no more than the screen. */
export interface Hoogte extends Message<"hoogte"> { px: number }

/** The app to the website, after the resident agreed: `tekst` is JSON as schemas/melding.schema.json has it. */
export interface Melding extends Message<"melding"> { sleutel: string; tekst: string }

/** The website to the app: it keeps the text with this SHA-256 (of its UTF-8, 64 hexadecimal digits). */
export interface Ontvangen extends Message<"ontvangen"> { sha256: string }

/** The website to the app: it does not keep the text with this SHA-256. */
export interface Geweigerd extends Message<"geweigerd"> { sha256: string }

/** The app to the website: the resident pressed "Verlaat deze site". Lead the window to a neutral site at once. */
export type Weg = Message<"weg">;

export type FromApp = Hallo | Hoogte | Melding | Weg;
export type FromWebsite = Welkom | Ontvangen | Geweigerd;

declare global {
  interface HTMLElementTagNameMap {
    "samenwijzer-app": SamenwijzerApp;
  }
}
