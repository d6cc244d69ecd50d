import path from 'node:path'
import { contentType } from './contentTypes'

/** Where in the folder the file of a URL lies, or null where there can be no such file. */
export function fileAt(folder: string, url: string): string | null {
  const name = decoded(url.split('?', 1)[0] ?? '')
  if (name === null || name.includes('\0')) return null
  const file = path.join(folder, name)
  return file.startsWith(folder + path.sep) && contentType(file) !== null ? file : null
}

function decoded(url: string): string | null {
  try {
    return decodeURIComponent(url)
  } catch {
    return null
  }
}
