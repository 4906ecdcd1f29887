/** The text of a mail's HTML, read in a document of its own in which nothing runs and nothing loads. */
export function plainText(html: string): string {
  const document = new DOMParser().parseFromString(html, "text/html");
  for (const silent of document.querySelectorAll("script,style,head")) silent.remove();
  for (const end of document.querySelectorAll("br,p,div,tr,li,h1,h2,h3,h4")) end.append("\n");
  for (const line of document.querySelectorAll("br")) line.replaceWith("\n");
  return (document.body.textContent || "")
    .replace(/[ \t]+\n/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
