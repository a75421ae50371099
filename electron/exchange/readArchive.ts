import { decodeText } from "../tables/decodeText.ts";
import { UnpackError, unpack } from "../tables/unpack.ts";
import { docxText } from "./docxText.ts";

/** What a project may unpack to, of its words; other files in it are not unpacked. */
const most = 200 * 1024 * 1024;

/** A project archive: the text of the project, and of its sources by the paths that the project names. */
export type Archive = { project: string; textOf: (...paths: string[]) => string | null };

/**
 * Reads a .qdpx file. Names are taken whatever their letter case and however deep the folder.
 * @throws UnpackError where it is damaged, holds no project, or was made to harm
 */
export function readArchive(bytes: Uint8Array): Archive {
  const files = new Map<string, Uint8Array>();
  for (const [name, content] of unpack(bytes, isWanted, most))
    files.set(name.toLowerCase(), content);
  const projects = [...files.keys()].filter((name) => name.endsWith(".qde"));
  projects.sort((a, b) => a.split("/").length - b.split("/").length);
  const [found] = projects;
  const project = files.get(found ?? "");
  if (!project) throw new UnpackError("no project in it");
  let left = most;
  const read = (path: string, content: Uint8Array) => {
    if (!path.toLowerCase().endsWith(".docx")) return decodeText(content);
    const { text, unpacked } = docxText(content, left);
    left -= unpacked;
    return text;
  };
  return {
    project: decodeText(project),
    textOf: (...paths) => {
      const texts = paths.flatMap((path) => {
        const content = contentOf(files, path);
        return content ? [() => read(path, content)] : [];
      });
      let first: string | null = null;
      // Some programs leave the plain text empty beside a Word document that is not.
      for (const text of texts) {
        const found = text();
        if (found.trim() !== "") return found;
        first ??= found;
      }
      return first;
    },
  };
}

/** @throws UnpackError where a name leads out of the archive, wanted or not */
function isWanted(name: string): boolean {
  if (/^\/|^[a-z]:|\0/i.test(name) || name.split("/").includes(".."))
    throw new UnpackError("a name that leads elsewhere");
  if (/(^|\/)__macosx\//i.test(name)) return false;
  return /(?:^|\/)[^/]+\.qde$|(?:^|\/)sources\/.+\.(?:txt|docx)$/i.test(name);
}

/** internal://NAME is in the folder of sources; some programs name it without that. Elsewhere is not looked. */
function contentOf(files: ReadonlyMap<string, Uint8Array>, path: string): Uint8Array | undefined {
  const name = path.replace(/^(?:internal|relative):\/\/\/?/i, "").replace(/^\/?sources\//i, "");
  if (name === "" || /^\/|^[a-z]+:/i.test(name)) return undefined;
  const spellings = [name, decoded(name)].map((each) => each.toLowerCase());
  const at = [...files.keys()].find((file) =>
    spellings.some((each) => file === `sources/${each}` || file.endsWith(`/sources/${each}`)),
  );
  return at === undefined ? undefined : files.get(at);
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
