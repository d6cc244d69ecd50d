import type { Editor } from '@tiptap/core'
import {
  Heading2,
  Heading3,
  Heading4,
  ImagePlus,
  Images,
  Lightbulb,
  Link2,
  List,
  ListOrdered,
  type LucideIcon,
  Pilcrow,
  Quote,
  SquarePlay,
} from 'lucide-react'
import { providers } from '@/content/embed/providers'
import { insertEmbed } from '../embed'
import { insertGallery } from '../gallery/insert'
import { chooseImage } from '../image'
import { insertRelatedLinkBlock } from '../relatedLinks/insert'
import { askForSuggestions } from '../suggestions/ask'
import { turnInto, wrapInto } from './insert'
import { setApart } from './setApart'

/** A block that an author can put where the cursor stands. */
export type BlockChoice = {
  id: string
  label: string
  hint: string
  /** Other words that find it. */
  keywords: string[]
  Icon: LucideIcon
  insert: (editor: Editor) => void
}

export const blockChoices: BlockChoice[] = [
  {
    id: 'paragraph',
    label: 'Paragraph',
    hint: 'Plain text',
    keywords: ['text'],
    Icon: Pilcrow,
    insert: (editor) => editor.chain().focus().setParagraph().run(),
  },
  {
    id: 'heading2',
    label: 'Heading 2',
    hint: 'A part of the article',
    keywords: ['h2', 'title', 'section'],
    Icon: Heading2,
    insert: (editor) => turnInto(editor, 'heading', { level: 2 }),
  },
  {
    id: 'heading3',
    label: 'Heading 3',
    hint: 'A part of a part',
    keywords: ['h3', 'subheading'],
    Icon: Heading3,
    insert: (editor) => turnInto(editor, 'heading', { level: 3 }),
  },
  {
    id: 'heading4',
    label: 'Heading 4',
    hint: 'The smallest heading',
    keywords: ['h4', 'subheading'],
    Icon: Heading4,
    insert: (editor) => turnInto(editor, 'heading', { level: 4 }),
  },
  {
    id: 'relatedLinks',
    label: 'Related links',
    hint: 'Leads to other articles',
    keywords: ['link', 'see also', 'read next', 'card', 'shared'],
    Icon: Link2,
    insert: insertRelatedLinkBlock,
  },
  {
    id: 'suggestedLink',
    label: 'Suggested link',
    hint: 'To an article that fits',
    keywords: ['related', 'suggestion', 'recommended'],
    Icon: Lightbulb,
    insert: askForSuggestions,
  },
  {
    id: 'image',
    label: 'Picture',
    hint: 'Uploaded from your device',
    keywords: ['image', 'photo', 'upload'],
    Icon: ImagePlus,
    insert: chooseImage,
  },
  {
    id: 'gallery',
    label: 'Gallery',
    hint: 'Several pictures side by side',
    keywords: ['pictures', 'images', 'slideshow'],
    Icon: Images,
    insert: insertGallery,
  },
  {
    id: 'embed',
    label: 'Embed',
    hint: 'A video, post or song',
    keywords: [
      ...Object.values(providers).map(({ name }) => name.toLowerCase()),
      'twitter',
      'tweet',
      'video',
      'song',
      'media',
    ],
    Icon: SquarePlay,
    insert: insertEmbed,
  },
  {
    id: 'quotation',
    label: 'Quotation',
    hint: 'What someone said or wrote',
    keywords: ['quote', 'blockquote', 'citation'],
    Icon: Quote,
    insert: (editor) => wrapInto(editor, 'blockquote'),
  },
  {
    id: 'bulletList',
    label: 'List',
    hint: 'In any order',
    keywords: ['bullet', 'unordered', 'ul'],
    Icon: List,
    insert: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    id: 'orderedList',
    label: 'Numbered list',
    hint: 'In this order',
    keywords: ['ordered', 'steps', 'ol'],
    Icon: ListOrdered,
    insert: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  ...setApart,
]
