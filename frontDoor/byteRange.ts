export type ByteRange = { start: number; end: number }

/**
 * The part of a file that a `Range` header asks for (RFC 9110, section 14.1): null for all of it, also
 * where the header is not valid or names several parts, and 'unsatisfiable' where there is no such part.
 */
export function byteRange(
  header: string | undefined,
  size: number,
): ByteRange | null | 'unsatisfiable' {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? []
  if (first === '' && last === '') return null
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first)
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1)
  if (first !== '' && last !== '' && Number(last) < Number(first)) return null
  return start >= size ? 'unsatisfiable' : { start, end }
}
