import type { Editor } from '@tiptap/core'
import type { LucideIcon } from 'lucide-react'
import { links } from './links'
import { media } from './media'
import { setApart } from './setApart'
import { text } from './text'

/** A block that an author can put where the cursor stands. */
export type BlockChoice = {
  id: string
  label: string
  hint: string
  /** Other words that find it. */
  keywords: string[]
  Icon: LucideIcon
  /** In place of an empty paragraph, else below the block with the cursor, which stays as it is. */
  insert: (editor: Editor) => void
}

export type BlockGroup = { name: string; choices: BlockChoice[] }

export const blockGroups: BlockGroup[] = [
  { name: 'Text', choices: text },
  { name: 'Links', choices: links },
  { name: 'Media', choices: media },
  { name: 'Set apart', choices: setApart },
]

export const blockChoices = blockGroups.flatMap(({ choices }) => choices)
