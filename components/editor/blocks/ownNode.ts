import type { ReactNodeViewProps } from '@tiptap/react'

/** What a block's view does with its block, wherever that stands by now. */
export function ownNode({ editor, getPos }: Pick<ReactNodeViewProps, 'editor' | 'getPos'>) {
  return {
    /** One step per attribute keeps the block selected; replacing the node would not. */
    change(attributes: object) {
      const position = getPos()
      if (position === undefined) return
      editor.commands.command(({ tr }) => {
        for (const [name, value] of Object.entries(attributes)) {
          tr.setNodeAttribute(position, name, value)
        }
        return true
      })
    },
    remove() {
      const position = getPos()
      if (position === undefined) return
      editor.chain().setNodeSelection(position).deleteSelection().focus().run()
    },
  }
}
