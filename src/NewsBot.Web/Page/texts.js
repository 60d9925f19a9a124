// The page's own words, in the language of the browser or as switched.

const supported = ["en", "de"];

// Days are written as the bot itself writes them.
const regions = { en: "en-GB", de: "de-DE" };

let current = "en";
let texts = {};

export const language = () => current;

export function t(key, ...values) {
  return (texts[key] ?? key).replace(/\{(\d)\}/g, (_, index) => values[index] ?? "");
}

export function day(iso) {
  return iso
    ? new Date(`${iso}T12:00:00`).toLocaleDateString(regions[current], { day: "numeric", month: "long", year: "numeric" })
    : "";
}

export function languageName(code) {
  return code === "und" ? "" : new Intl.DisplayNames([current], { type: "language", fallback: "code" }).of(code);
}

export async function load() {
  const chosen = localStorage.getItem("language") ?? navigator.language.slice(0, 2).toLowerCase();
  await use(supported.includes(chosen) ? chosen : "en");
}

export async function switchLanguage() {
  const next = supported[(supported.indexOf(current) + 1) % supported.length];
  localStorage.setItem("language", next);
  await use(next);
}

async function use(code) {
  const response = await fetch(`/texts.${code}.json`);
  texts = await response.json();
  current = code;
  document.documentElement.lang = code;
  for (const element of document.querySelectorAll("[data-text]")) {
    element.textContent = t(element.dataset.text);
  }
  for (const element of document.querySelectorAll("[data-placeholder]")) {
    element.placeholder = t(element.dataset.placeholder);
  }
  for (const element of document.querySelectorAll("[data-label]")) {
    element.setAttribute("aria-label", t(element.dataset.label));
    element.title = t(element.dataset.label);
  }
}
