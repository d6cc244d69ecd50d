import { Extension } from '@tiptap/core'
import { ReactRenderer } from '@tiptap/react'
import { Suggestion, type SuggestionProps } from '@tiptap/suggestion'
import type { BlockChoice } from '../blocks'
import { findBlocks } from '../blocks/find'
import { SlashList } from './SlashList'

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
        command: ({ editor, range, props: choice }) => {
          editor.chain().focus().deleteRange(range).run()
          choice.insert(editor)
        },
        render: renderList,
      }),
    ]
  },
})

/** Keys are answered without the list: Enter may come before it is drawn. */
function renderList() {
  let list: ReactRenderer | null = null
  let unmount = () => {}
  let props: Props | null = null
  let active = 0

  function draw() {
    if (props) list?.updateProps(drawn(props))
  }

  function drawn({ query, command }: Props) {
    const choices = findBlocks(query)
    return {
      choices,
      active: choices[active],
      onPoint: (choice: BlockChoice) => activate(choices.indexOf(choice)),
      onChoose: command,
    }
  }

  function activate(index: number) {
    active = index
    draw()
    return true
  }

  return {
    onStart(started: Props) {
      props = started
      active = 0
      list = new ReactRenderer(SlashList, { editor: started.editor, props: drawn(started) })
      unmount = started.mount(list.element)
    },
    onUpdate(updated: Props) {
      props = updated
      activate(0)
    },
    onKeyDown({ event: { key } }: { event: KeyboardEvent }) {
      const choices = props ? findBlocks(props.query) : []
      const choice = choices[active]
      // A line that begins with a slash and is no block is written on undisturbed.
      if (!props || !choice) return false
      if (key === 'ArrowDown') return activate((active + 1) % choices.length)
      if (key === 'ArrowUp') return activate((active + choices.length - 1) % choices.length)
      if (key !== 'Enter' && key !== 'Tab') return false
      props.command(choice)
      return true
    },
    onExit() {
      unmount()
      list?.destroy()
      list = null
      props = null
    },
  }
}
