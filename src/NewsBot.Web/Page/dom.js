// Small helpers for building the page. Text only ever goes in as text nodes: article text is never parsed as markup.

export const $ = id => document.getElementById(id);

export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === true) {
      element.setAttribute(key, "");
    } else if (value !== false && value != null) {
      element.setAttribute(key, value);
    }
  }
  element.append(...children.filter(child => child != null));
  return element;
}

export function clear(element) {
  element.replaceChildren();
}

export function announce(text) {
  $("announcer").textContent = text;
}

// A link to the web; anything else that an article may carry as its address is shown as nothing.
export function outside(url, text) {
  return /^https?:\/\//i.test(url ?? "")
    ? make("a", { href: url, target: "_blank", rel: "noopener noreferrer nofollow" }, text)
    : null;
}

// Scrolls the way the reader prefers.
export function show(element, block = "start") {
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  element.scrollIntoView({ behavior: calm ? "auto" : "smooth", block });
}
