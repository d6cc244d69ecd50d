/** The place from which a pasted picture can be fetched. */
export type PictureSource =
  /** With the text: in its HTML, or in its RTF. */
  | { kind: 'file'; file: File }
  /** In this browser. */
  | { kind: 'blob'; url: string }
  | { kind: 'remote'; url: string }
  /** On the computer it was copied on, or in a program's own store. */
  | { kind: 'out-of-reach' }

export type FoundPicture = {
  /** Stands in the place of an uploaded picture's id until there is one. */
  id: string
  name: string
  alt: string
  caption: string
  source: PictureSource
}
