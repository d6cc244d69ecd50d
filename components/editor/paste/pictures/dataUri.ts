/** The file that a `data:` address holds; null where it holds none that can be read. */
export function fileOf(address: string): File | null {
  const [, type = '', encoding, data = ''] =
    /^data:([^;,]*)[^,]*?(;base64)?,(.*)$/is.exec(address) ?? []
  if (!/^image\//i.test(type)) return null
  try {
    const text = decodeURIComponent(data)
    const bytes = encoding ? atob(text.replaceAll(/\s/g, '')) : text
    return fileNamed(
      type,
      Uint8Array.from(bytes, (letter) => letter.charCodeAt(0)),
    )
  } catch {
    return null
  }
}

export function fileNamed(type: string, bytes: Uint8Array<ArrayBuffer>) {
  const ending = type.toLowerCase().replace('image/', '').replace('jpeg', 'jpg')
  return new File([bytes], `pasted.${ending}`, { type: type.toLowerCase() })
}
