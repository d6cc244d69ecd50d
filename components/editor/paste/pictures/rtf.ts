import { fileNamed } from './dataUri'

/**
 * The pictures of a text in RTF, in their order. Word for Windows and Mac puts them only there on
 * the clipboard; its HTML names files on its computer. Null for one in a format that browsers do
 * not show, so that the others keep their places.
 */
export function picturesInRtf(rtf: string): (File | null)[] {
  const pictures: Picture[] = []
  const groups: Group[] = [{ isSkipped: false, picture: null }]
  let at = 0
  while (at < rtf.length) {
    const group = groups.at(-1)
    const { text, sign, word, value, end } = tokenAt(rtf, at)
    if (group?.picture) group.picture.digits += text
    if (sign === '{') groups.push({ isSkipped: group?.isSkipped ?? false, picture: null })
    if (sign === '}') groups.pop()
    at = end
    if (!group || !word) continue
    if (skipped.has(word)) group.isSkipped = true
    if (word === 'pict' && !group.isSkipped) {
      group.picture = { kind: null, digits: '', binary: '' }
      pictures.push(group.picture)
    }
    if (group.picture && word in kinds) group.picture.kind = kinds[word] ?? null
    if (word === 'bin') {
      if (group.picture) group.picture.binary += rtf.slice(at, at + value)
      at += Math.max(value, 0)
    }
  }
  return pictures.map(fileOf)
}

type Picture = { kind: 'png' | 'jpeg' | null; digits: string; binary: string }
type Group = { isSkipped: boolean; picture: Picture | null }

const kinds: Record<string, Picture['kind']> = { pngblip: 'png', jpegblip: 'jpeg' }

/** Groups whose pictures are not of the text, or are there again for programs that know no PNG. */
const skipped = new Set(
  'nonshppict shprslt listpicture background header headerl headerr headerf footer footerl footerr footerf'.split(
    ' ',
  ),
)

/** A control word, with its number, ends at a space, which is part of it, or before any other sign. */
const control = /\\(?:([a-z]+)(-?\d+)? ?|'[\da-f]{2}|.)/isy
const signs = /[{}\\]/g

/** The text from here to the next sign, and that sign or control word. */
function tokenAt(rtf: string, start: number) {
  signs.lastIndex = start
  const at = signs.exec(rtf)?.index ?? rtf.length
  const text = rtf.slice(start, at)
  control.lastIndex = at
  const [whole = rtf[at] ?? '', word, value = '0'] = control.exec(rtf) ?? []
  return { text, sign: rtf[at], word, value: Number(value), end: at + whole.length }
}

function fileOf({ kind, digits, binary }: Picture) {
  const bytes = binary ? bytesOfBinary(binary) : bytesOf(digits.replaceAll(/[^\da-f]/gi, ''))
  return kind && bytes.length > 0 ? fileNamed(`image/${kind}`, bytes) : null
}

function bytesOfBinary(binary: string) {
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0))
}

function bytesOf(digits: string) {
  const bytes = new Uint8Array(Math.floor(digits.length / 2))
  for (let n = 0; n < bytes.length; n += 1) {
    bytes[n] = Number.parseInt(digits.slice(2 * n, 2 * n + 2), 16)
  }
  return bytes
}
