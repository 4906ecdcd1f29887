const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Plain text for a mail in HTML: whatever stands in it, it is read as it is written. */
export function mailHtmlOf(text: string): string {
  return text
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
    .replace(/ {2,}/g, (blanks) => "&nbsp;".repeat(blanks.length - 1) + " ")
    .replace(/\r\n|\r|\n/g, "<br>");
}
