import { Placeholder } from '@tiptap/extensions'
import { extensions } from '@/content/extensions'
import { DividerKeys } from './blocks/dividerKeys'
import { HeadingKeys } from './blocks/headingKeys'
import { BlockKeys } from './blocks/keys'
import { SelectedBlockKeys } from './blocks/selectedBlockKeys'
import { EmbedEditing } from './embed'
import { FoundMarks } from './find/plugin'
import { GalleryEditing } from './gallery/extension'
import { ImageEditing, type ImageSources } from './image'
import { CursorBeforeKey } from './keys/cursorBeforeKey'
import { UnusedEscape } from './keys/unusedEscape'
import { SlashMenu } from './menus/slashMenu'
import { pasting } from './paste'
import { QuestionKeys } from './questions/keys'
import { RelatedLinkBlockEditing } from './relatedLinks/extension'
import type { RelatedLinkSources } from './relatedLinks/sources'
import { SuggestionKeys } from './suggestions/ask'
import { OpportunityMarks } from './suggestions/opportunityMarks'
import { KeptSelection } from './toolbar/keptSelection'
import { LinkShortcut } from './typing/linkShortcut'
import { SmartCharacters } from './typing/smartCharacters'

export type EditorSources = { relatedLinks: RelatedLinkSources; images: ImageSources }

/** The article document's schema, with the nodes that are edited in views of their own. */
export function editingExtensions({ relatedLinks, images }: EditorSources) {
  const edited = [
    ImageEditing.configure({ sources: images }),
    GalleryEditing,
    RelatedLinkBlockEditing.configure({ sources: relatedLinks }),
    EmbedEditing,
  ]
  const names = new Set<string>(edited.map(({ name }) => name))
  return [
    ...extensions.filter(({ name }) => !names.has(name)),
    ...edited,
    SelectedBlockKeys,
    BlockKeys,
    HeadingKeys,
    DividerKeys,
    QuestionKeys,
    SlashMenu,
    SmartCharacters,
    LinkShortcut,
    FoundMarks,
    KeptSelection,
    OpportunityMarks,
    SuggestionKeys,
    CursorBeforeKey,
    UnusedEscape,
    ...pasting,
    Placeholder.configure({ placeholder: 'Write the article, or paste it. Type / for blocks' }),
  ]
}
