import { fileNamed } from './dataUri'

/**
 * The pictures of a text in RTF, in their order: PNG and JPEG files in hexadecimal digits. Word for
 * Windows and Mac puts them only there on the clipboard; its HTML names files on its computer.
 */
export function picturesInRtf(rtf: string): File[] {
  const once = withoutRepeated(rtf)
  return [...once.matchAll(/\\(png|jpeg)blip/g)]
    .map(({ index, 0: word, 1: kind }) =>
      fileNamed(`image/${kind}`, bytesOf(digitsFrom(once, index + word.length))),
    )
    .filter(({ size }) => size > 0)
}

/** Each may come a second time, in a group for programs that know no such files. */
function withoutRepeated(rtf: string): string {
  const start = rtf.indexOf('{\\nonshppict')
  if (start === -1) return rtf
  return rtf.slice(0, start) + withoutRepeated(rtf.slice(endOfGroup(rtf, start)))
}

function endOfGroup(rtf: string, start: number) {
  const brace = /[{}]/g
  brace.lastIndex = start
  let depth = 0
  for (let found = brace.exec(rtf); found; found = brace.exec(rtf)) {
    depth += found[0] === '{' ? 1 : -1
    if (depth === 0) return brace.lastIndex
  }
  return rtf.length
}

/** `\pngblip\bliptag… {\*\blipuid …} 89504e47…}`, with line ends among the digits. */
function digitsFrom(rtf: string, start: number): string {
  let text = ''
  let at = start
  let close = rtf.indexOf('}', at)
  let open = rtf.indexOf('{', at)
  while (close !== -1 && open !== -1 && open < close) {
    text += rtf.slice(at, open)
    at = close + 1
    close = rtf.indexOf('}', at)
    open = rtf.indexOf('{', at)
  }
  if (close === -1) return ''
  return (text + rtf.slice(at, close)).replaceAll(/\\[a-z]+-?\d*|[^\da-f]/gi, '')
}

function bytesOf(digits: string) {
  const bytes = new Uint8Array(Math.floor(digits.length / 2))
  for (let n = 0; n < bytes.length; n += 1) {
    bytes[n] = Number.parseInt(digits.slice(2 * n, 2 * n + 2), 16)
  }
  return bytes
}
