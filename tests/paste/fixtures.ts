import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

export type PasteFixture = {
  /** The program that it was copied from. */
  source: string
  name: string
  /** The clipboard's contents, by type. */
  clipboard: Record<string, string>
  /** The document that it becomes: see `notation.ts`. */
  expected: string
}

const folder = import.meta.dirname
const types = { html: 'text/html', txt: 'text/plain', rtf: 'text/rtf' }

/**
 * Clipboards as programs are known to write them: `<name>.html`, and where it matters the plain text
 * and the RTF beside it, with the document in `<name>.expected`.
 */
export const pasteFixtures: PasteFixture[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name: source }) =>
    readdirSync(path.join(folder, source))
      .filter((file) => file.endsWith('.expected'))
      .map((file) => read(source, path.basename(file, '.expected'))),
  )

function read(source: string, name: string): PasteFixture {
  const file = (ending: string) => path.join(folder, source, `${name}.${ending}`)
  const clipboard = Object.fromEntries(
    Object.entries(types)
      .filter(([ending]) => existsSync(file(ending)))
      .map(([ending, type]) => [type, readFileSync(file(ending), 'utf8')]),
  )
  return { source, name, clipboard, expected: readFileSync(file('expected'), 'utf8').trimEnd() }
}
