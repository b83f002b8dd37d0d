// The second engine: Debian's Firefox, driven over WebDriver BiDi. Its own profile on the disk can be looked into.
import puppeteer from "puppeteer-core";

const FIREFOX = process.env.FIREFOX ?? "/usr/bin/firefox-esr";

/** Firefox. `profile` is a folder that stays when it is closed; `prefs` are settings of about:config. */
export const startFirefox = ({ profile, prefs = {}, args = [] } = {}) => puppeteer.launch({
  browser: "firefox",
  executablePath: FIREFOX,
  headless: true,
  userDataDir: profile,
  args,
  extraPrefsFirefox: {
    // Nothing is asked of the makers of the browser.
    "app.update.auto": false,
    "browser.safebrowsing.downloads.remote.enabled": false,
    "network.captive-portal-service.enabled": false,
    "network.connectivity-service.enabled": false,
    // The driver switches the back/forward cache off; people have it on.
    "fission.bfcacheInParent": true,
    ...prefs,
  },
});
