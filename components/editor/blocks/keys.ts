import { Extension } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { deleteBlock, duplicateBlock, moveBlock, selectedItemOrBlock } from './move'

/** Moves, doubles and deletes the block or the list item with the cursor by keys. */
export const BlockKeys = Extension.create({
  name: 'blockKeys',

  addKeyboardShortcuts() {
    const run = (change: (state: EditorState) => Transaction | null) => () => {
      const { state, view } = this.editor
      const tr = change(state)
      // One undo takes back this alone, and not the words that were written just before.
      if (tr) view.dispatch(closeHistory(tr))
      // Also where there is nowhere to go: the browser's own meaning would surprise.
      return true
    }
    return {
      'Alt-ArrowUp': run((state) => moveBlock(state, 'up', selectedItemOrBlock)),
      'Alt-ArrowDown': run((state) => moveBlock(state, 'down', selectedItemOrBlock)),
      'Mod-Shift-d': run((state) => duplicateBlock(state, selectedItemOrBlock)),
      'Mod-Shift-Backspace': run((state) => deleteBlock(state, selectedItemOrBlock)),
    }
  },
})
