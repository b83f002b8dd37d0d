// Receives what somebody hands over, and shows it. A real website keeps it before it says yes.
const section = document.querySelector(".demo-received");
document.querySelector("samenwijzer-app").receive = async (text) => {
  section.querySelector("pre").textContent = text;
  section.hidden = false;
  return true;
};
