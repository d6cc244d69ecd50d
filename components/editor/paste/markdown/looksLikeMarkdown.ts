/** Hardly anybody writes these without meaning Markdown. */
const telling = [
  /^#{1,6} +\S/gm,
  /\[[^\]\n]+\]\((?:https?:\/\/|mailto:|\/|#)[^)\s]*(?: "[^"\n]*")?\)/g,
  /^(?:```|~~~)/gm,
  /(?<![\w*])\*\*[^\s*](?:[^*\n]*[^\s*])?\*\*(?![\w*])/g,
  /^\|.+\|\n\|[ :|-]+\|$/gm,
]

/** These stand in other texts too. */
const frequent = [
  /^ {0,3}[-*+] +\S/gm,
  /^ {0,3}\d+[.)] +\S/gm,
  /^> ?\S/gm,
  /(?<![\w`])`[^`\n]+`(?![\w`])/g,
  /(?<![\w*])\*[^\s*](?:[^*\n]*[^\s*])?\*(?![\w*])/g,
  /(?<![\w_])_[^\s_](?:[^_\n]*[^\s_])?_(?![\w_])/g,
  /^(?:---+|\*\*\*+)$/gm,
]

/** Asks for several signs, of which one is telling: a dash or a number alone is no Markdown. */
export function looksLikeMarkdown(text: string): boolean {
  const lines = text.replaceAll(/\r\n?/g, '\n')
  const count = (signs: RegExp[]) =>
    signs.map((sign) => Math.min(lines.match(sign)?.length ?? 0, 2)).reduce((a, b) => a + b, 0)
  const strong = count(telling)
  return strong >= 1 && strong + count(frequent) >= 2
}
