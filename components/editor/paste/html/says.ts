/**
 * Whether the HTML says no more than its text: boxes and colours, as of what a browser shows of a
 * text file.
 */
export function saysNoMoreThanItsText(html: string): boolean {
  const { body } = new window.DOMParser().parseFromString(html, 'text/html')
  return body.querySelector(':not(div, span, pre, br, code, style, meta)') === null
}
