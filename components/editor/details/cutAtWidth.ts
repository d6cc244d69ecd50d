/** How wide a text is, in pixels. */
export type Measure = (text: string) => number

/** The text as it is shown where there is only so much room: cut between words where it can be. */
export function cutAtWidth(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) return text
  const letters = [...text]
  const fits = (count: number) => measure(`${letters.slice(0, count).join('')} …`) <= width
  const most = largest(letters.length, fits)
  const cut = letters.slice(0, most).join('')
  const isBetweenWords = letters[most] === ' '
  const end = isBetweenWords ? cut.length : cut.lastIndexOf(' ')
  return `${(end > 0 ? cut.slice(0, end) : cut).trimEnd()} …`
}

/** The largest number up to `limit` that fits, where all smaller ones do. */
function largest(limit: number, fits: (count: number) => boolean): number {
  let [low, high] = [0, limit]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(middle)) low = middle
    else high = middle - 1
  }
  return low
}
