/** What changes from letter to letter. A slot stands in the compiled layout as `@@name@@`. */
export const slots = [
  "lang",
  "subject",
  "preview",
  "sender",
  "heading",
  "body",
  "link",
  "label",
  "notes",
  "footer",
] as const;

export type Slot = (typeof slots)[number];

const sans = "Assistant, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";
const serif = "'Frank Ruhl Libre', Georgia, 'Times New Roman', serif";

/** Colours of the product for mail, light; `dark` below turns them for those who read at night. */
export const ink = { paper: "#FBFAF7", line: "#E7E3DA", text: "#1E2422", muted: "#646C68", accent: "#2C6E5E" };

const dark = `
  :root { color-scheme: light dark; supported-color-schemes: light dark; }
  @media (prefers-color-scheme: dark) {
    body, .paper, .paper > div { background-color: #131715 !important; }
    .ink, .ink div, .ink p, .ink h1 { color: #E9ECE8 !important; }
    .muted, .muted div, .muted p, .muted a, .ink .muted { color: #9BA49F !important; }
    .rule, .rule p { border-color: #2B322F !important; }
    .button td, .button a { background: #7CC0AB !important; color: #10201B !important; }
  }`;

/**
 * The one layout of our letters as MJML: a line that says who writes, a heading, the body, perhaps one button, small
 * notes, a footer. No image, no font and nothing else is fetched from anywhere, so opening a letter tells nobody.
 */
export function layoutSource(direction: "ltr" | "rtl", withAction: boolean): string {
  const start = direction === "rtl" ? "right" : "left";
  return `
<mjml lang="@@lang@@" dir="${direction}">
  <mj-head>
    <mj-title>@@subject@@</mj-title>
    <mj-preview>@@preview@@</mj-preview>
    <mj-raw>
      <meta name="color-scheme" content="light dark">
      <meta name="supported-color-schemes" content="light dark">
      <meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no">
    </mj-raw>
    <mj-attributes>
      <mj-all font-family="${sans}" />
      <mj-text align="${start}" padding="0" color="${ink.text}" font-size="16px" line-height="25px" />
      <mj-section padding="0 24px" direction="${direction}" />
      <mj-column padding="0" direction="${direction}" />
    </mj-attributes>
    <mj-style>${dark}</mj-style>
  </mj-head>
  <mj-body width="536px" background-color="${ink.paper}" css-class="paper">
    <mj-section padding="36px 24px 40px">
      <mj-column>
        <mj-text css-class="muted" color="${ink.muted}" font-size="14px" line-height="20px" padding-bottom="28px">@@sender@@</mj-text>
        <mj-text css-class="ink" font-family="${serif}" font-size="26px" line-height="34px" padding-bottom="14px"><h1 style="margin:0;font:inherit;font-weight:500">@@heading@@</h1></mj-text>
        <mj-text css-class="ink" padding-bottom="10px">@@body@@</mj-text>
        ${withAction ? action(start) : ""}
        <mj-text css-class="muted" color="${ink.muted}" font-size="14px" line-height="21px" padding="10px 0 0">@@notes@@</mj-text>
        <mj-divider css-class="rule" border-width="1px" border-color="${ink.line}" padding="22px 0 14px" />
        <mj-text css-class="muted" color="${ink.muted}" font-size="13px" line-height="20px">@@footer@@</mj-text>
      </mj-column>
    </mj-section>
  </mj-body>
</mjml>`;
}

function action(start: "left" | "right"): string {
  return `<mj-button css-class="button" href="@@link@@" align="${start}" background-color="${ink.accent}" color="#FFFFFF" border-radius="8px"
    font-size="16px" font-weight="600" line-height="20px" inner-padding="13px 26px" padding="10px 0 14px">@@label@@</mj-button>`;
}
