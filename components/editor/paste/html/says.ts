/**
 * True of HTML that adds only boxes and colours to its text, as when a browser shows a text file: the
 * plain text then says more.
 */
export function saysNoMoreThanItsText(html: string): boolean {
  const { body } = new window.DOMParser().parseFromString(html, 'text/html')
  return body.querySelector(':not(div, span, pre, br, code, style, meta)') === null
}
