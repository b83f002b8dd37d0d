// Loads what makes and reads QR codes (qr-codes.mjs) on demand, with the checksum of the build.
let loading = null;

/** A link says the checksum to the browser: `import` alone has no place for it, and is refused then. */
const load = () => {
  const { qr, qrIntegrity } = document.getElementById("texts").dataset;
  loading ??= new Promise((done, failed) => {
    const link = Object.assign(document.createElement("link"), {
      rel: "modulepreload", integrity: qrIntegrity, crossOrigin: "anonymous", onload: done, onerror: failed,
      href: qr,
    });
    document.head.append(link);
  }).then(() => import(new URL(qr, document.baseURI).href));
  loading.catch(() => { loading = null; });
  return loading;
};

export const showCodes = async (id, text, code, hear) => (await load()).show(document.getElementById(id), text, code, hear);
export const nextCode = async (id) => (await load()).step(document.getElementById(id));
export const runCodes = async (id, isRunning) => (await load()).run(document.getElementById(id), isRunning);
export const readCodes = async (id, hear) => (await load()).read(document.getElementById(id), hear);
export const stopCamera = async () => (await load()).stopReading();
export const unlockCode = async (sealed, code) => (await load()).unlock(sealed, code);
