import { control } from "../api/control";

/** Delivers mail files one after the other; the first that is refused ends it with the sandbox's sentence. */
export async function receiveFiles(files: Iterable<File>): Promise<string | undefined> {
  const names: string[] = [];
  for (const file of files) {
    await control.receiveFile(file).catch((error: unknown) => {
      throw error instanceof Error ? new Error(`${file.name}: ${error.message}`, { cause: error }) : error;
    });
    names.push(file.name);
  }
  if (names.length === 0) return undefined;
  return names.length === 1 ? `${names[0] ?? ""} was delivered.` : `${String(names.length)} mails were delivered.`;
}
