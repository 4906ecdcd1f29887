import inbox from "icon:mail_inbox_20_regular";

const sentences: Record<string, string> = {
  sentitems: "Nothing sent yet. Open a mail and press Reply, or press New mail.",
  drafts: "No drafts. What you write here is sent or thrown away.",
  archive: "Nothing archived yet.",
  deleteditems: "Nothing deleted.",
};

/** An empty inbox is where everybody starts: it says what to do first. */
export function EmptyFolder({ folder }: { folder: string }) {
  if (folder !== "inbox") return <p class="empty">{sentences[folder] ?? "Nothing here."}</p>;
  return (
    <div class="empty">
      <svg class="empty-picture" viewBox="0 0 20 20" aria-hidden="true">
        <path d={inbox} />
      </svg>
      <h2>Your inbox is empty</h2>
      <ol>
        <li>
          Press <b>Receive a sample mail</b> in the bar above, or drop an <code>.eml</code> file anywhere.
        </li>
        <li>
          Open the mail and press <b>Follow up</b>.
        </li>
        <li>
          Answer it, then let the other person <b>reply</b>, and watch the loop close.
        </li>
      </ol>
    </div>
  );
}
