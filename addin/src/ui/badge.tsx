export function Badge({ children }: { children: string }) {
  return <span class="badge">{children}</span>;
}
