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

/** What Exchange takes as a subject (EWS, "Subject"): https://learn.microsoft.com/exchange/client-developer/web-service-reference/subject. */
const longestSubject = 255;

/** A template's subject is shorter; the names that are put into it may make it too long. */
export function mailSubjectOf(text: string): string {
  const cut = text.slice(0, longestSubject);
  // A sign of two units is kept whole or not at all.
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}
