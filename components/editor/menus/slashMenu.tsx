import { Extension } from '@tiptap/core'
import { ReactRenderer } from '@tiptap/react'
import { Suggestion, type SuggestionProps } from '@tiptap/suggestion'
import type { BlockChoice } from '../blocks'
import { findBlocks } from '../blocks/find'
import { SlashList, type SlashListKeys } from './SlashList'

type Props = SuggestionProps<BlockChoice, BlockChoice>

/** A slash at the start of a block opens the list of blocks; typing on searches it. */
export const SlashMenu = Extension.create({
  name: 'slashMenu',

  addProseMirrorPlugins() {
    return [
      Suggestion<BlockChoice, BlockChoice>({
        editor: this.editor,
        char: '/',
        startOfLine: true,
        // In the landmark of the text, for those who move by landmarks.
        container: 'main',
        allowSpaces: true,
        allow: ({ state, range }) => state.doc.resolve(range.from).parent.type.name === 'paragraph',
        // Whoever types a line that begins with a slash and is no block goes on undisturbed.
        items: ({ query }) => findBlocks(query),
        command: ({ editor, range, props: choice }) => {
          editor.chain().focus().deleteRange(range).run()
          choice.insert(editor)
        },
        render: renderList,
      }),
    ]
  },
})

function renderList() {
  let list: ReactRenderer<SlashListKeys> | null = null
  let unmount = () => {}

  return {
    onStart(props: Props) {
      list = new ReactRenderer(SlashList, { editor: props.editor, props: listProps(props) })
      unmount = props.mount(list.element)
    },
    onUpdate(props: Props) {
      list?.updateProps(listProps(props))
    },
    onKeyDown: ({ event }: { event: KeyboardEvent }) => list?.ref?.press(event.key) ?? false,
    onExit() {
      unmount()
      list?.destroy()
      list = null
    },
  }
}

function listProps({ items, command }: Props) {
  return { choices: items, onChoose: command }
}
