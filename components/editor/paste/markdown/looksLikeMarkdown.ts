/** What hardly anybody writes who does not mean it. */
const telling = [
  /^#{1,6} +\S/gm,
  /\[[^\]\n]+\]\((?:https?:\/\/|mailto:|\/|#)[^)\s]*(?: "[^"\n]*")?\)/g,
  /^(?:```|~~~)/gm,
  /(?<![\w*])\*\*[^\s*](?:[^*\n]*[^\s*])?\*\*(?![\w*])/g,
  /^\|.+\|\n\|[ :|-]+\|$/gm,
]

/** What stands in other texts too. */
const frequent = [
  /^ {0,3}[-*+] +\S/gm,
  /^ {0,3}\d+[.)] +\S/gm,
  /^> ?\S/gm,
  /(?<![\w`])`[^`\n]+`(?![\w`])/g,
  /(?<![\w*])\*[^\s*](?:[^*\n]*[^\s*])?\*(?![\w*])/g,
  /(?<![\w_])_[^\s_](?:[^_\n]*[^\s_])?_(?![\w_])/g,
  /^(?:---+|\*\*\*+)$/gm,
]

/** Whether the text was written as Markdown: it has several signs of it, of which one is telling. */
export function looksLikeMarkdown(text: string): boolean {
  const lines = text.replaceAll(/\r\n?/g, '\n')
  const count = (signs: RegExp[]) =>
    signs.map((sign) => Math.min(lines.match(sign)?.length ?? 0, 2)).reduce((a, b) => a + b, 0)
  const strong = count(telling)
  return strong >= 1 && strong + count(frequent) >= 2
}
