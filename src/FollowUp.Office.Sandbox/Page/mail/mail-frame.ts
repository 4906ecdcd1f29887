export interface MailFrame {
  html: string;
  /** `white`: the mail brings colours made for white paper. `plain`: it follows the page's theme. */
  paper: "white" | "plain";
}

// Nothing is fetched (no tracking pixels) and nothing runs; the frame's sandbox attribute says so a second time.
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; form-action 'none'";

const bringsColours = /\bbgcolor\s*=|<font\b[^>]*\bcolor|background(-color|-image)?\s*:|[;"'{\s]color\s*:/i;

/** A document around a mail's HTML, to be shown in a sandboxed frame. */
export function frameOf(content: string): MailFrame {
  const paper = bringsColours.test(content) ? "white" : "plain";
  const darkPage = document.documentElement.dataset["theme"] === "dark";
  const onPaper = darkPage && paper === "white";
  const dark = darkPage && paper === "plain";
  const scheme = dark ? "dark" : "light";
  const style =
    `:root{color-scheme:${scheme}}` +
    `body{margin:0;padding:${onPaper ? "16px" : "2px 0"};font:14px/1.5 "Segoe UI",-apple-system,BlinkMacSystemFont,Roboto,"Helvetica Neue",sans-serif;` +
    `overflow-wrap:anywhere;${dark ? "color:#fff" : "color:#242424"}}` +
    `body>:first-child{margin-top:0}img{max-width:100%;height:auto}img:not([src^="data:"]){display:none}a{color:${dark ? "#62abf5" : "#0f6cbd"}}pre{white-space:pre-wrap}`;
  const html =
    `<!doctype html><html><head><meta charset="utf-8">` +
    `<meta http-equiv="Content-Security-Policy" content="${policy}">` +
    `<base target="_blank"><style>${style}</style></head><body>${content}</body></html>`;
  return { html, paper };
}
