/** Text as HTML: nothing in it is markup, and the isolates of a sentence become `<bdi>`, always balanced. */
export function asHtml(text: string): string {
  let open = 0;
  const html = text.replace(/[&<>"'\u2066-\u2069]/g, (sign) => {
    if (sign === "\u2069") {
      if (open === 0) return "";
      open -= 1;
      return "</bdi>";
    }
    if (sign in entities) return entities[sign]!;
    open += 1;
    return isolates[sign]!;
  });
  return html + "</bdi>".repeat(open);
}

/** A web address for an `href`. Throws TypeError unless it is http or https, so that no letter can carry `javascript:`. */
export function asHref(link: string): string {
  return asHtml(webAddress(link));
}

/** The address as it was given. Throws TypeError unless it is an http or https one. */
export function webAddress(link: string): string {
  if (!isWebAddress(link)) throw new TypeError("A link in a letter is an http or https address.");
  return link;
}

/** Whether a text is an http or https address. */
export function isWebAddress(text: string): boolean {
  const protocol = URL.parse(text)?.protocol;
  return protocol === "https:" || protocol === "http:";
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const isolates: Record<string, string> = {
  "\u2066": '<bdi dir="ltr">',
  "\u2067": '<bdi dir="rtl">',
  "\u2068": "<bdi>",
};
